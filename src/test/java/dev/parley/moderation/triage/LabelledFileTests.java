package dev.parley.moderation.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFileTests {

    @TempDir
    private Path folder;

    @Test
    void columnsAreFoundByNameAndTextMayHaveLinesAndQuotes() throws IOException {
        var examples = LabelledFile.read(
                file("\uFEFFspam,id,content\r\n1,a,\"two\nlines, \"\"quoted\"\"\"\r\n\r\n0,b,plain\r\n"));
        assertThat(examples)
                .containsExactly(
                        new Example(CommentText.of("two\nlines, \"quoted\""), true),
                        new Example(CommentText.of("plain"), false));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        assertWrong("", "no column “content”");
        assertWrong("id,text\n1,a\n", "no column “content”");
        assertWrong("content,spam\nhello\n", "comment 1 has 1 fields");
        assertWrong("content,spam\nhello,maybe\n", "comment 1 is labelled “maybe”");
    }

    private void assertWrong(String text, String message) throws IOException {
        var file = file(text);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> LabelledFile.read(file))
                .withMessageContaining(message);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("comments.csv"), text);
    }
}

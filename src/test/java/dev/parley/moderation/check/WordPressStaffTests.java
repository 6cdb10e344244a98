package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentState;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The rows of WordPress's table about moderators who are signed in. In Parley they write from the queue: the public
 * pages know nobody.
 */
@DatabaseTest
class WordPressStaffTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private CommentDecisions decisions;

    static boolean shows(WordPressRow row) {
        return row.has("moderator signed in");
    }

    static Stream<WordPressRow> rows() {
        return WordPressRow.all().stream().filter(WordPressStaffTests::shows);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row(WordPressRow row) {
        var moderator = newsroom.moderator(row.sent().author());
        var readers = newsroom.commentOn(newsroom.article("Spring is here")).sent();
        var version = decisions.states(List.of(readers)).getFirst().version();
        decisions.decide(Verb.APPROVE, List.of(new Seen(readers, version)));

        var answers = newsroom.as(
                moderator,
                () -> Stream.of("the one before", row.sent().comment())
                        .map(text -> desk.reply(readers, text, moderator))
                        .toList());

        assertThat(row.expected()).isEqualTo("approved");
        assertThat(decisions.states(answers)).extracting(CommentState::status).containsOnly(Status.APPROVED);
    }
}

package dev.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that somebody wrote. */
class IdTextTests {

    private static final UUID ONE = new UUID(1, 2);
    private static final UUID OTHER = new UUID(3, 0xABCDEF);

    @Test
    void anIdIsReadInSmallAndInCapitalLetters() {
        assertThat(IdText.read(OTHER.toString())).contains(OTHER);
        assertThat(IdText.read("00000000-0000-0003-0000-000000ABCDEF")).contains(OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                " 00000000-0000-0001-0000-000000000002",
                "00000000-0000-0001-0000-0000000000021",
                "0000000g-0000-0001-0000-000000000002"
            })
    void whatIsNoIdIsNone(String text) {
        assertThat(IdText.read(text)).isEmpty();
    }

    @Test
    void ofSeveralIdsInATextTheLastCounts() {
        assertThat(IdText.lastIn("https://site.example/" + ONE + "#comment-" + OTHER))
                .contains(OTHER);
        assertThat(IdText.lastIn("https://site.example/")).isEmpty();
    }
}

package dev.parley.comment.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTests {

    private static final String SPAM = "Hello everyone, I earn 300 dollars a day from home with this simple trick, "
            + "have a look at https://rich.example/start and thank me later!";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Great post!               | great post",
                "Great post                | ｇｒｅａｔ ｐｏｓｔ",
                "Great post                | gre\u200bat po\u200dst",
                "Great post                | Grеat pоst",
                "Win 100 dollars today     | Win 25000 dollars today",
                "See https://a.example now | see https://b.example/x?y=z now"
            })
    void whatReadersWouldTakeForTheSameIsTheSame(String one, String other) {
        assertThat(Shingles.of(one).likeness(Shingles.of(other))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Great post                | I do not agree at all",
                "https://a.example/        | https://other.example/",
                "!!!                       | ???",
                "👍                        | 👎"
            })
    void whatIsSomethingElseHasLittleInCommon(String one, String other) {
        assertThat(Shingles.of(one).likeness(Shingles.of(other))).isLessThan(0.5);
    }

    @Test
    void aWordMoreOrLessMakesNoOtherText() {
        var changed = SPAM.replace("everyone", "friends");

        assertThat(Shingles.of(SPAM).likeness(Shingles.of(changed))).isBetween(Likenesses.ENOUGH, 0.99);
        assertThat(Bands.of(Shingles.of(SPAM))).containsAnyElementsOf(Bands.of(Shingles.of(changed)));
    }

    @Test
    void textsThatHaveLittleInCommonHaveNoBandInCommon() {
        var bands = new ArrayList<Long>();
        for (var text : new String[] {SPAM, "Great post", "I do not agree at all with what you say here", "!!!"}) {
            bands.addAll(Bands.of(Shingles.of(text)));
        }

        assertThat(bands).doesNotHaveDuplicates();
    }
}

package dev.parley.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ui.LineDifference.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineDifferenceTests {

    @Test
    void equalTextsHaveNoMark() {
        assertThat(changed("a\nb", "a\nb").left()).noneMatch(Line::changed);
    }

    @Test
    void whatOneSideHasAloneIsMarkedThere() {
        var difference = changed("a\nb\nc\nd", "a\nc\nx\nd");

        assertThat(marked(difference.left())).containsExactly("b");
        assertThat(marked(difference.right())).containsExactly("x");
    }

    @Test
    void aTextIsAllNewBesideAnEmptyOne() {
        assertThat(marked(changed("", "a\nb").right())).containsExactly("a", "b");
    }

    @Test
    void veryLongDifferencesAreMarkedAsAWhole() {
        var left = "same\n" + "a\n".repeat(5_000) + "same";
        var right = "same\n" + "b\n".repeat(5_000) + "same";

        assertThat(marked(changed(left, right).left())).hasSize(5_000).containsOnly("a");
    }

    private static LineDifference changed(String left, String right) {
        return LineDifference.between(left, right);
    }

    private static List<String> marked(List<Line> lines) {
        return lines.stream().filter(Line::changed).map(Line::text).toList();
    }
}

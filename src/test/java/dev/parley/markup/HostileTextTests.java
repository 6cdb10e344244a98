package dev.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to make a renderer slow, deep or large. */
class HostileTextTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGE = 500_000;

    static final List<String> PIECES = List.of(
            "> ",
            ">",
            "*",
            "**a ",
            "*a **a ",
            "_",
            "[",
            "]",
            "![",
            "[a](",
            "[a](b)",
            "<",
            "<a ",
            "<!--",
            "<![CDATA[",
            "`",
            "``a`",
            "- ",
            "1. ",
            "|",
            "| a ",
            "~",
            "~~a",
            "&",
            "\\",
            "[^a]",
            "www.",
            "http://",
            "<div>",
            "<b>",
            "<table>",
            "<details>",
            "#",
            "\t",
            "\u202E",
            "\uD83D\uDC69\u200D",
            "a\u0301\u0301",
            "\0",
            "\uD800");

    private final Markup markup = new Markup();

    @ParameterizedTest
    @FieldSource("PIECES")
    void tenThousandOfAnythingComeOutSoonAndSafe(String piece) {
        comesOut(piece.repeat(10_000));
    }

    @ParameterizedTest
    @FieldSource("PIECES")
    void halfAMegabyteOfAnythingComesOutSoonAndSafe(String piece) {
        comesOut(piece.repeat(LARGE / piece.length()));
    }

    @ParameterizedTest
    @FieldSource("PIECES")
    void tenThousandLinesOfAnythingComeOutSoonAndSafe(String piece) {
        comesOut((piece + "\n").repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("deepTexts")
    void deepAndWideTextsComeOutSoonAndSafe(String text) {
        comesOut(text);
    }

    static Stream<String> deepTexts() {
        return Stream.of(
                nested("- "),
                nested("1. "),
                nested("> - "),
                "[".repeat(5_000) + "a" + "](b)".repeat(5_000),
                IntStream.range(0, 5_000).mapToObj(i -> "[a" + i + "]: b\n").collect(Collectors.joining()),
                "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "|b\n".repeat(3_000));
    }

    private void comesOut(String text) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            SafeHtml.article(markup.article(text));
            var comment = markup.comment(text);
            SafeHtml.comment(comment);
            assertThat(comment.value().length()).isLessThan(100 * text.length() + 1_000);
        });
    }

    private static String nested(String mark) {
        return IntStream.range(0, 1_000)
                .mapToObj(depth -> "  ".repeat(depth) + mark + "x")
                .collect(Collectors.joining("\n"));
    }
}

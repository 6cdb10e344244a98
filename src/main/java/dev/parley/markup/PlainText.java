package dev.parley.markup;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as it was typed, in paragraphs. */
final class PlainText {

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private PlainText() {}

    /** A paragraph for each stretch of text between blank lines, its line ends kept. */
    static String paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + escape(paragraph.strip()).replace("\n", "<br />\n") + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}

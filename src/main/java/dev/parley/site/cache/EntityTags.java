package dev.parley.site.cache;

import java.util.Enumeration;

/** Reads {@code If-None-Match} (RFC 9110, section 13.1.2), whose comparison is the weak one. */
final class EntityTags {

    private EntityTags() {}

    /** Whether one of the header's lines names this tag or is {@code *}. */
    static boolean anyMatches(Enumeration<String> lines, String tag) {
        while (lines.hasMoreElements()) {
            if (lineMatches(lines.nextElement(), tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lineMatches(String line, String tag) {
        if (line.equals(tag) || line.strip().equals("*")) {
            return true;
        }
        // A tag bears its quotation marks, and ours hold no comma: the text itself can be looked for.
        for (var at = line.indexOf(tag); at >= 0; at = line.indexOf(tag, at + 1)) {
            if (startsAnElement(line, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAnElement(String line, int at) {
        var before = line.substring(0, at).strip();
        return before.isEmpty()
                || before.endsWith(",")
                || before.equals("W/")
                || before.endsWith(",W/")
                || before.endsWith(" W/");
    }
}

package dev.parley.markup;

import java.util.regex.Pattern;

/**
 * Writes emoji and rare scripts as themselves. The sanitizer writes each character beyond the basic plane as a
 * reference of nine characters; none of them means anything to HTML.
 */
final class Characters {

    private static final Pattern REFERENCE = Pattern.compile("&#x(10[0-9a-f]{4}|[0-9a-f]{5});");

    private Characters() {}

    static String plain(String html) {
        return REFERENCE
                .matcher(html)
                .replaceAll(reference -> Character.toString(Integer.parseInt(reference.group(1), 16)));
    }
}

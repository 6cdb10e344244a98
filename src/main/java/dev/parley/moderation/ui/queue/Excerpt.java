package dev.parley.moderation.ui.queue;

import java.util.regex.Pattern;

/** The beginning of a text on one line. */
public final class Excerpt {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Excerpt() {}

    /** At most so many characters, cut after a word where there is one to cut after. */
    public static String of(String text, int most) {
        // However long the text is, no more of it is looked at than can be shown.
        var begin = text.substring(0, Math.min(text.length(), most * 2)).strip();
        var line = SPACE.matcher(begin).replaceAll(" ");
        if (line.length() <= most) {
            return line.length() < text.strip().length() && text.length() > most * 2 ? line + "…" : line;
        }
        var space = line.lastIndexOf(' ', most);
        var end = space > most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

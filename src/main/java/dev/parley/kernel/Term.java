package dev.parley.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a list of terms that are looked for in what people write. A plain line is found inside words too, as
 * moderators know it; written as {@code =word=} it is found as a whole word alone. Case, Unicode's ways to write one
 * character, look-alike letters and what can't be seen make no difference. A term is text, never a pattern.
 *
 * @param line the line as it was entered, without space around it
 */
public record Term(String line) {

    /** The longest line, in characters. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern LIKE_A_PATTERN = Pattern.compile(
            "^/.+/[a-z]*$|^\\^.|\\.[*+]|\\\\[bBdDsSwW]|\\(\\?|\\[\\^|\\[[a-z0-9]-[a-z0-9]", Pattern.CASE_INSENSITIVE);

    /** Whether only whole words match. */
    boolean wholeWord() {
        return line.length() > 2 && line.startsWith("=") && line.endsWith("=");
    }

    /** What is looked for. */
    String text() {
        return wholeWord() ? line.substring(1, line.length() - 1).strip() : line;
    }

    /** What keeps a line from being a term, in words that follow its mention; nothing when it is one. */
    public static Optional<String> problem(String line) {
        var term = new Term(line);
        if (line.length() > MAX_LENGTH) {
            return Optional.of("is longer than " + MAX_LENGTH + " characters");
        }
        if (LIKE_A_PATTERN.matcher(term.text()).find()) {
            return Optional.of("looks like a pattern; terms are plain text");
        }
        return Reading.of(term.text()).isEmpty()
                ? Optional.of("has nothing in it that could be seen")
                : Optional.empty();
    }
}

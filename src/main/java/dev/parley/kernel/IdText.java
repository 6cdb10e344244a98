package dev.parley.kernel;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids that somebody wrote. It is strict, where {@link UUID#fromString} takes "1-1-1-1-1" for an id, too. */
public final class IdText {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private IdText() {}

    /** The id that a text is, if it is one. */
    public static Optional<UUID> read(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** The last of the ids that stand in a text. */
    public static Optional<UUID> lastIn(String text) {
        return ID.matcher(text)
                .results()
                .map(match -> UUID.fromString(match.group()))
                .reduce((_, last) -> last);
    }
}

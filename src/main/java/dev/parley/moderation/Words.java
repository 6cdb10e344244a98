package dev.parley.moderation;

import org.jspecify.annotations.Nullable;

/**
 * What a moderator says about a decision.
 *
 * @param reason the key of one of the site's reasons, or other words for colleagues; at most {@value #MAX_REASON} characters
 * @param note words for colleagues, at most {@value #MAX_NOTE} characters
 */
public record Words(@Nullable String reason, @Nullable String note) {

    public static final int MAX_REASON = 100;
    public static final int MAX_NOTE = 2_000;

    /** A decision that needs no words. */
    public static final Words NONE = new Words(null, null);

    /** @throws IllegalArgumentException when the reason or the note is too long */
    public Words {
        if (reason != null && reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters.");
        }
        if (note != null && note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has at most " + MAX_NOTE + " characters.");
        }
    }
}

package dev.parley.moderation;

import dev.parley.comment.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decides, and why.
 *
 * @param verb the decision
 * @param reason a short name of the reason, at most {@value #MAX_REASON} characters
 * @param note words for colleagues, at most {@value #MAX_NOTE} characters
 */
public record Ruling(
        Verb verb, @Nullable String reason, @Nullable String note) {

    public static final int MAX_REASON = 100;
    public static final int MAX_NOTE = 2_000;

    /** @throws IllegalArgumentException when the reason or the note is too long */
    public Ruling {
        if (reason != null && reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters.");
        }
        if (note != null && note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has at most " + MAX_NOTE + " characters.");
        }
    }

    /** A decision that needs no words. */
    public static Ruling of(Verb verb) {
        return new Ruling(verb, null, null);
    }
}

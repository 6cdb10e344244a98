package dev.parley.moderation;

import dev.parley.comment.Verb;

/**
 * What a moderator decides, and why.
 *
 * @param verb the decision
 * @param words the reason and a note, where there are any
 */
public record Ruling(Verb verb, Words words) {

    /** A decision that needs no words. */
    public static Ruling of(Verb verb) {
        return new Ruling(verb, Words.NONE);
    }
}

package dev.parley.moderation.ui;

import dev.parley.moderation.Outcome;
import java.util.List;

/**
 * What became of a step that was to be taken back.
 *
 * @param outcomes what became of the decisions that were part of it
 * @param words what else there is to say; empty for nothing
 */
record Undone(List<Outcome> outcomes, String words) {

    Undone {
        outcomes = List.copyOf(outcomes);
    }

    static Undone of(List<Outcome> outcomes) {
        return new Undone(outcomes, "");
    }

    /** A step without decisions. */
    static Undone of(String words) {
        return new Undone(List.of(), words);
    }
}

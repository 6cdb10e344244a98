package dev.parley.moderation.ui;

import dev.parley.moderation.Outcome;
import dev.parley.moderation.ui.batch.Finished;
import java.util.List;

/**
 * What became of a step that was to be taken back.
 *
 * @param finished what became of the decisions that were part of it
 * @param words what else there is to say; empty for nothing
 */
record Undone(Finished finished, String words) {

    static Undone of(List<Outcome> outcomes) {
        return new Undone(Finished.of(outcomes), "");
    }

    /** A step without decisions. */
    static Undone of(String words) {
        return new Undone(Finished.of(List.of()), words);
    }
}

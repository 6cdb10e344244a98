package dev.parley.moderation.ui.batch;

import dev.parley.moderation.Outcome;
import java.util.List;

/**
 * Work on many comments that came to its end, or was ended.
 *
 * @param outcomes what became of those that it came to
 * @param others how many more were meant
 * @param stopped whether it was ended before it came to the others; else they weren't there any more
 */
public record Finished(List<Outcome> outcomes, int others, boolean stopped) {

    public Finished {
        outcomes = List.copyOf(outcomes);
    }

    /** Work that came to all of its comments. */
    public static Finished of(List<Outcome> outcomes) {
        return new Finished(outcomes, 0, false);
    }
}

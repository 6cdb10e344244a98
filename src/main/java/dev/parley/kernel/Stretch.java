package dev.parley.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param to the first moment after it
 */
public record Stretch(Instant from, Instant to) {

    /** Whether it lies before a moment altogether. */
    public boolean isOverAt(Instant moment) {
        return !to.isAfter(moment);
    }

    /** The same time in as few stretches as possible, given stretches in their order. */
    public static List<Stretch> joined(List<Stretch> ordered) {
        var joined = new ArrayList<Stretch>();
        for (var stretch : ordered) {
            if (!joined.isEmpty() && joined.getLast().to().equals(stretch.from())) {
                joined.add(new Stretch(joined.removeLast().from(), stretch.to()));
            } else {
                joined.add(stretch);
            }
        }
        return List.copyOf(joined);
    }
}

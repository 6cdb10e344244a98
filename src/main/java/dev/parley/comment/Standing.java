package dev.parley.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands.
 *
 * @param status its state
 * @param place its place in the queue; null when it isn't there
 */
public record Standing(Status status, @Nullable QueuePlace place) {

    /** Out of the queue, or at its end where the state is one that waits. */
    static Standing decided(Status status, Instant at) {
        return new Standing(status, status == Status.PENDING ? new QueuePlace(WaitsFor.DECISION, at) : null);
    }

    /** Whether there is something to decide about it. */
    public boolean waits() {
        return place != null;
    }
}

package dev.parley.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment's place in the queue.
 *
 * @param reason why it is there
 * @param since when it came there; the queue goes by this, the oldest first
 */
public record QueuePlace(WaitsFor reason, Instant since) {

    static @Nullable QueuePlace of(@Nullable WaitsFor reason, @Nullable Instant since) {
        return reason == null || since == null ? null : new QueuePlace(reason, since);
    }
}

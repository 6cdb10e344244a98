package dev.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A {@link QueuePlace} as it is stored: nothing at all for a comment that isn't in the queue. */
@Embeddable
record Waiting(
        @Enumerated(EnumType.STRING) @Column(name = "waits_for", length = 16)
        WaitsFor reason,

        @Column(name = "waits_since") Instant since) {

    static @Nullable Waiting at(@Nullable QueuePlace place) {
        return place == null ? null : new Waiting(place.reason(), place.since());
    }

    static @Nullable QueuePlace place(@Nullable Waiting waiting) {
        return waiting == null ? null : new QueuePlace(waiting.reason, waiting.since);
    }
}

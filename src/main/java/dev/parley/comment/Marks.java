package dev.parley.comment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The marks that a comment bears, each since when; null where it doesn't. */
@Embeddable
record Marks(
        @Nullable Instant pinnedAt,
        @Nullable Instant featuredAt,
        @Nullable Instant threadClosedAt) {

    private static final Marks NONE = new Marks(null, null, null);

    /** The marks as they are stored: where all columns are null, Hibernate makes no object of them. */
    static Marks of(@Nullable Marks stored) {
        return stored == null ? NONE : stored;
    }

    /**
     * These marks, and another one or one less.
     *
     * @param since from when on the comment bears it, unless it does already; null to take it off
     */
    Marks with(Mark mark, @Nullable Instant since) {
        if ((since(mark) == null) == (since == null)) {
            return this;
        }
        return switch (mark) {
            case PINNED -> new Marks(since, featuredAt, threadClosedAt);
            case FEATURED -> new Marks(pinnedAt, since, threadClosedAt);
            case THREAD_CLOSED -> new Marks(pinnedAt, featuredAt, since);
        };
    }

    /** Those that are the thread's, and stay when the comment itself is gone. */
    Marks ofThread() {
        return new Marks(null, null, threadClosedAt);
    }

    private @Nullable Instant since(Mark mark) {
        return switch (mark) {
            case PINNED -> pinnedAt;
            case FEATURED -> featuredAt;
            case THREAD_CLOSED -> threadClosedAt;
        };
    }
}

package dev.parley.comment.filter;

import dev.parley.comment.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Among which comments a filter looks. */
public enum Scope {
    /** Those that wait for a moderator, whatever their state. */
    QUEUE(null),
    PENDING(Status.PENDING),
    APPROVED(Status.APPROVED),
    REJECTED(Status.REJECTED),
    SPAM(Status.SPAM),
    WITHDRAWN(Status.WITHDRAWN),
    /** All of them. */
    ALL(null);

    private final @Nullable Status status;

    Scope(@Nullable Status status) {
        this.status = status;
    }

    /** The one state that all of them are in, if there is one. */
    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }
}

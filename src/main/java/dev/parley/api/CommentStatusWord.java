package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.comment.Status;

/** Where a comment stands. */
enum CommentStatusWord implements Word {
    PENDING,
    APPROVED,
    REJECTED,
    SPAM,
    WITHDRAWN,
    ERASED;

    static CommentStatusWord of(Status status) {
        return valueOf(status.name());
    }

    Status status() {
        return Status.valueOf(name());
    }
}

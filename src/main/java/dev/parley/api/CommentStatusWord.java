package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.comment.Status;

/** Where a comment stands. */
enum CommentStatusWord implements Word {
    PENDING,
    APPROVED,
    REJECTED,
    SPAM;

    static CommentStatusWord of(Status status) {
        return switch (status) {
            case PENDING -> PENDING;
            case APPROVED -> APPROVED;
            case REJECTED -> REJECTED;
            case SPAM -> SPAM;
        };
    }

    Status status() {
        return switch (this) {
            case PENDING -> Status.PENDING;
            case APPROVED -> Status.APPROVED;
            case REJECTED -> Status.REJECTED;
            case SPAM -> Status.SPAM;
        };
    }
}

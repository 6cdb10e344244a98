package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.article.CommentPolicy;

/** Whether an article takes comments. */
enum CommentsWord implements Word {
    OPEN,
    CLOSED;

    static CommentsWord of(CommentPolicy policy) {
        return switch (policy) {
            case OPEN -> OPEN;
            case CLOSED -> CLOSED;
        };
    }

    CommentPolicy policy() {
        return switch (this) {
            case OPEN -> CommentPolicy.OPEN;
            case CLOSED -> CommentPolicy.CLOSED;
        };
    }
}

package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.article.CommentPolicy;

/** How an article takes comments; {@code open} is as the site does. */
enum CommentsWord implements Word {
    OPEN(CommentPolicy.OPEN),
    HOLD(CommentPolicy.EVERYTHING_WAITS),
    TRUSTED(CommentPolicy.TRUSTED_PASS),
    PUBLISH(CommentPolicy.PUBLISH_FIRST),
    CLOSED(CommentPolicy.CLOSED);

    private final CommentPolicy policy;

    CommentsWord(CommentPolicy policy) {
        this.policy = policy;
    }

    static CommentsWord of(CommentPolicy policy) {
        return switch (policy) {
            case OPEN -> OPEN;
            case EVERYTHING_WAITS -> HOLD;
            case TRUSTED_PASS -> TRUSTED;
            case PUBLISH_FIRST -> PUBLISH;
            case CLOSED -> CLOSED;
        };
    }

    CommentPolicy policy() {
        return policy;
    }
}

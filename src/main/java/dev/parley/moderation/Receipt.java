package dev.parley.moderation;

import dev.parley.comment.CommentId;

/**
 * What a reader gets for a comment that was taken.
 *
 * @param comment the comment's id
 * @param key the secret that opens the writer's own page of it
 */
public record Receipt(CommentId comment, String key) {

    @Override
    public String toString() {
        return "Receipt[comment=" + comment + "]";
    }
}

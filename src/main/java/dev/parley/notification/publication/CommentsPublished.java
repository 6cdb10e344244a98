package dev.parley.notification.publication;

import dev.parley.comment.CommentId;
import java.util.Set;

/**
 * Comments become public with the transaction that is about to be committed. Who hears it still belongs to that
 * transaction, and hears of all its comments at once.
 */
public record CommentsPublished(Set<CommentId> comments) {

    public CommentsPublished {
        comments = Set.copyOf(comments);
    }
}

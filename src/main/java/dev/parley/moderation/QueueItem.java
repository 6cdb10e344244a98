package dev.parley.moderation;

import dev.parley.article.ArticleTitle;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it stands in a moderator's list.
 *
 * @param row the comment, with what it answers
 * @param article the article that it stands under; null when there is no such article any more
 */
public record QueueItem(CommentRow row, @Nullable ArticleTitle article) {

    /** The comment in the version that this shows. */
    public Seen seen() {
        return new Seen(row.comment(), row.version());
    }
}

package dev.parley.moderation;

import dev.parley.article.ArticleTitle;
import dev.parley.comment.CommentRow;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it stands in a moderator's list.
 *
 * @param row the comment, with what it answers
 * @param article the article that it stands under; null when there is no such article any more
 */
public record QueueItem(CommentRow row, @Nullable ArticleTitle article) {}

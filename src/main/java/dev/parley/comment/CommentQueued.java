package dev.parley.comment;

import dev.parley.article.ArticleId;

/** A comment that was decided about came back into the queue. */
public record CommentQueued(CommentId comment, ArticleId article, WaitsFor reason) {}

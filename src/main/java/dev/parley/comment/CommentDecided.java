package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.time.Instant;

/** A comment has gone from one state to another. */
public record CommentDecided(CommentId comment, ArticleId article, Status from, Status to, Instant at) {}

package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.time.Instant;

/** A comment has been taken and stored, in the state that intake gave it. */
public record CommentSubmitted(CommentId comment, ArticleId article, Status status, Instant at) {}

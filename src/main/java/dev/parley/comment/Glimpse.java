package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment in short.
 *
 * @param beginning the first characters of its text as it was written, at most {@value #LENGTH}
 */
public record Glimpse(
        CommentId comment, ArticleId article, Status status, String author, String beginning, Instant submittedAt) {

    static final int LENGTH = 200;

    Glimpse(UUID id, UUID article, Status status, String author, String beginning, Instant submittedAt) {
        this(new CommentId(id), new ArticleId(article), status, author, beginning, submittedAt);
    }
}

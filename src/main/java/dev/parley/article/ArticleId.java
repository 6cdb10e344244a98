package dev.parley.article;

import java.util.UUID;

/**
 * The key of an article.
 *
 * @param value a time-ordered UUID
 */
public record ArticleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

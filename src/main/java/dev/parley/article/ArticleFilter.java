package dev.parley.article;

import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows.
 *
 * @param text found in titles and slugs, in any case; empty for all
 * @param state null for all
 */
public record ArticleFilter(String text, @Nullable ArticleState state) {

    public static final ArticleFilter ALL = new ArticleFilter("", null);
}

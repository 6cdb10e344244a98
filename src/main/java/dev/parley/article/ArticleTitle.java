package dev.parley.article;

import dev.parley.kernel.Slug;

/** What an article, public or not, is called and where it stands. */
public record ArticleTitle(ArticleId id, String title, Slug slug) {}

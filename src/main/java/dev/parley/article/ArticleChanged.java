package dev.parley.article;

/** An article was written, changed or deleted: pages that show it may be out of date. */
public record ArticleChanged(ArticleId article) {}

package dev.parley.article;

/**
 * What its writers decided about an article. A published article whose date is still to come is
 * {@linkplain ArticleState#SCHEDULED scheduled}.
 */
public enum ArticleStatus {
    DRAFT,
    PUBLISHED
}

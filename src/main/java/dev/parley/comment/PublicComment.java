package dev.parley.comment;

import dev.parley.article.ArticleId;

/**
 * A comment that everyone can read.
 *
 * @param author the name that its writer gave
 * @param page the page of the article's comments on which it stands, from 1
 */
public record PublicComment(CommentId comment, ArticleId article, String author, int page) {}

package dev.parley.comment;

import dev.parley.article.ArticleId;

/**
 * Staff changed a comment or its place, or its writer its text, without deciding about it.
 *
 * @param article the article on whose pages it is to be seen; when it moves, both articles are told
 */
public record CommentChanged(CommentId comment, ArticleId article) {}

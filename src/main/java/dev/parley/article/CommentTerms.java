package dev.parley.article;

import java.time.Instant;

/**
 * What matters about a public article for those who take comments in.
 *
 * @param title its title, for the script in which it is written
 * @param publishedAt since when it is public
 * @param policy how it takes comments
 */
public record CommentTerms(String title, Instant publishedAt, CommentPolicy policy) {}

package dev.parley.article;

/** There is no such article, or it was deleted. */
public final class NoSuchArticle extends RuntimeException {

    NoSuchArticle(ArticleId id) {
        super("There is no article " + id + ".");
    }
}

package dev.parley.article;

/** Someone else saved the article after it was opened; nothing was overwritten. */
public final class StaleArticle extends RuntimeException {

    private final transient ArticleEdit current;

    StaleArticle(ArticleEdit current) {
        super("The article was changed at " + current.changedAt() + ", after you had opened it.");
        this.current = current;
    }

    /** The article as the other one left it, with who and when. */
    public ArticleEdit current() {
        return current;
    }
}

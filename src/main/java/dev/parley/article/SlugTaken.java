package dev.parley.article;

import dev.parley.kernel.Slug;

/** Another article has the wished address. */
public final class SlugTaken extends RuntimeException {

    private final Slug slug;

    SlugTaken(Slug slug, String holder, ArticleStatus status) {
        super("The address /articles/" + slug + " is used by “" + holder + "”"
                + (status == ArticleStatus.DRAFT ? " (draft)." : "."));
        this.slug = slug;
    }

    public Slug slug() {
        return slug;
    }
}

package dev.parley.article;

import org.springframework.security.access.AccessDeniedException;

/** An author reached for another author's article, which takes an editor. */
public final class NotYourArticle extends AccessDeniedException {

    NotYourArticle() {
        super("Only its author and editors may open this article.");
    }
}

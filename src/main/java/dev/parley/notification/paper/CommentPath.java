package dev.parley.notification.paper;

import dev.parley.comment.CommentId;
import dev.parley.kernel.Slug;

/** Where a public comment is to be read. */
public final class CommentPath {

    private CommentPath() {}

    /**
     * The path to a comment under its article.
     *
     * @param page the page of the article's comments on which it stands, from 1; 0 when that isn't known
     */
    public static String of(Slug article, int page, CommentId comment) {
        return "/articles/" + article + (page == 0 ? "" : "?comments=" + page) + "#comment-" + comment;
    }
}

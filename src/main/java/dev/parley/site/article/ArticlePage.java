package dev.parley.site.article;

import dev.parley.article.ArticleText;
import dev.parley.comment.CommentId;
import dev.parley.comment.ThreadPage;
import dev.parley.site.page.Dates;
import dev.parley.site.page.Head;
import org.jspecify.annotations.Nullable;

/**
 * An article with a page of its comments.
 *
 * @param author the name of its writer; empty when nobody knows it
 * @param form the form under it; null where comments are closed
 */
record ArticlePage(
        Head head,
        ArticleText article,
        String author,
        ThreadPage comments,
        Dates dates,
        @Nullable RespondForm form) {

    static String path(ArticleText article, int commentsPage) {
        var path = "/articles/" + article.slug();
        return commentsPage == 1 ? path : path + "?comments=" + commentsPage;
    }

    /** The path of another page of comments. */
    String path(int commentsPage) {
        return path(article, commentsPage);
    }

    /** Where a comment is answered. */
    String replyPath(CommentId comment) {
        var path = path(comments.page());
        return path + (path.indexOf('?') < 0 ? "?" : "&") + "reply=" + comment + "#respond";
    }

    boolean wasChanged() {
        return article.updatedAt().isAfter(article.publishedAt())
                && !dates.day(article.updatedAt()).equals(dates.day(article.publishedAt()));
    }

    /** Such as “12 comments”. */
    String commentsInWords() {
        return switch ((int) Math.min(comments.total(), 2)) {
            case 0 -> "No comments yet";
            case 1 -> "1 comment";
            default -> comments.total() + " comments";
        };
    }
}

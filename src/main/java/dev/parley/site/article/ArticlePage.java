package dev.parley.site.article;

import dev.parley.article.ArticleText;
import dev.parley.comment.CommentId;
import dev.parley.comment.Highlight;
import dev.parley.comment.Status;
import dev.parley.comment.ThreadNode;
import dev.parley.comment.ThreadPage;
import dev.parley.site.page.Dates;
import dev.parley.site.page.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with a page of its comments.
 *
 * @param author the name of its writer; empty when nobody knows it
 * @param highlights the comments that staff pinned or featured; on the first page of comments alone
 * @param portraits draws what stands beside comments
 * @param form the form under it; null where comments are closed
 */
record ArticlePage(
        Head head,
        ArticleText article,
        String author,
        ThreadPage comments,
        List<Highlight> highlights,
        Dates dates,
        Portraits portraits,
        @Nullable RespondForm form) {

    /** The drawing beside a comment; empty where the site shows none. */
    String portrait(ThreadNode.Content content) {
        return portraits.of(content.sitter());
    }

    static String path(ArticleText article) {
        return "/articles/" + article.slug();
    }

    /** The path of a page of comments: the article's own where that shows it. */
    static String path(ArticleText article, ThreadPage comments, int commentsPage) {
        return path(article) + (commentsPage == comments.first() ? "" : "?comments=" + commentsPage);
    }

    /** The path of another page of comments. */
    String path(int commentsPage) {
        return path(article, comments, commentsPage);
    }

    /** Where a comment stands. */
    String placeOf(CommentId comment) {
        return (isAtItsAddress() ? "" : path(comments.page())) + "#comment-" + comment;
    }

    /** Where a comment is answered. */
    String replyPath(CommentId comment) {
        var query = comments.page() == comments.first() ? "?" : "?comments=" + comments.page() + "&";
        return (isAtItsAddress() ? "" : path(article)) + query + "reply=" + comment + "#respond";
    }

    // There, links need not repeat the address, which would make up a tenth of the page. A form that answers somebody,
    // or has to be mended, stands on a page of another address.
    private boolean isAtItsAddress() {
        return head.path() != null && (form == null || form.replyingTo().isEmpty());
    }

    /** The comments that the article shows at its end. */
    List<Highlight> featured() {
        return highlights.stream().filter(Highlight::featured).toList();
    }

    /** The comments that stand above the others. */
    List<Highlight> pinned() {
        return highlights.stream().filter(Highlight::pinned).toList();
    }

    /** Where a comment is reported. */
    String reportPath(CommentId comment) {
        return "/comments/" + comment + "/report";
    }

    /** What stands in the place of a comment that others answered and that isn't public any more. */
    String emptyPlace(Status status) {
        return switch (status) {
            case WITHDRAWN -> "This comment was withdrawn by its writer.";
            case ERASED -> "This comment was erased.";
            case PENDING, APPROVED, REJECTED, SPAM -> "A comment that is not public any more stood here.";
        };
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

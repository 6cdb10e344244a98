package dev.parley.site.article;

import dev.parley.comment.OwnComment;
import dev.parley.site.page.Dates;
import dev.parley.site.page.Head;

/**
 * A reader's own comment.
 *
 * @param articleTitle the title of the article that it stands under; empty when the article is gone
 * @param articlePath the path of that article
 */
record OwnCommentPage(Head head, OwnComment comment, String articleTitle, String articlePath, Dates dates) {

    /** Where the comment is to be seen by all, once it is. */
    String publicPath() {
        var page = comment.page() == 1 ? "" : "?comments=" + comment.page();
        return articlePath + page + "#comment-" + comment.comment();
    }

    boolean isPublic() {
        return switch (comment.status()) {
            case APPROVED -> true;
            case PENDING, REJECTED, SPAM -> false;
        };
    }

    String state() {
        return switch (comment.status()) {
            case PENDING -> "Thank you. Your comment is waiting for a moderator.";
            case APPROVED -> "Your comment was approved, and everyone can read it.";
            case REJECTED, SPAM -> "A moderator read your comment and decided not to publish it.";
        };
    }

    String next() {
        return switch (comment.status()) {
            case PENDING ->
                "Until it is approved, only you and the moderators can see it. "
                        + "Keep the address of this page: it shows what became of your comment.";
            case APPROVED -> "Keep the address of this page to yourself: whoever has it can see this.";
            case REJECTED, SPAM -> "It stays visible to you here, and to the moderators.";
        };
    }
}

package dev.parley.site.article;

import dev.parley.comment.OwnComment;
import dev.parley.comment.Status;
import dev.parley.moderation.Explanation;
import dev.parley.notification.ReplyWish;
import dev.parley.site.page.Dates;
import dev.parley.site.page.Head;
import org.jspecify.annotations.Nullable;

/**
 * A reader's own comment.
 *
 * @param explanation why it was turned down, and what its writer may still do
 * @param articleTitle the title of the article that it stands under; empty when the article is gone
 * @param articlePath the path of that article
 * @param mail what can be mailed
 * @param key the secret that opened this page
 * @param typed what stands in the form that asks for another look
 * @param problem what is to be mended in it; empty when nothing is
 */
record OwnCommentPage(
        Head head,
        OwnComment comment,
        Explanation explanation,
        String articleTitle,
        String articlePath,
        Dates dates,
        Mail mail,
        String key,
        String typed,
        String problem) {

    OwnCommentPage mending(String kept, String what) {
        return new OwnCommentPage(head, comment, explanation, articleTitle, articlePath, dates, mail, key, kept, what);
    }

    /** Where the wish for another look is sent to. */
    String appealPath() {
        return "/comments/" + comment.comment() + "/appeal?key=" + key;
    }

    /** Where it is edited. */
    String editPath() {
        return "/comments/" + comment.comment() + "/edit?key=" + key;
    }

    /** Where it is taken back. */
    String withdrawPath() {
        return "/comments/" + comment.comment() + "/withdraw?key=" + key;
    }

    boolean isGone() {
        return comment.status().isGone();
    }

    /** Where the comment is to be seen by all, once it is. */
    String publicPath() {
        var page = comment.page() == 0 ? "" : "?comments=" + comment.page();
        return articlePath + page + "#comment-" + comment.comment();
    }

    boolean isPublic() {
        return comment.status() == Status.APPROVED;
    }

    String state() {
        return switch (comment.status()) {
            case PENDING -> "Thank you. Your comment is waiting for a moderator.";
            case APPROVED -> "Your comment was approved, and everyone can read it.";
            case REJECTED, SPAM -> turnedDown();
            case WITHDRAWN -> "You withdrew this comment.";
            case ERASED -> "This comment was erased.";
        };
    }

    private String turnedDown() {
        var appeal = explanation.appeal();
        if (appeal == null) {
            return "Your comment was read and is not published.";
        }
        return appeal.decidedAt() == null
                ? "Your comment is not published. You asked for another look, and a moderator will take it."
                : "Your comment was looked at again, and is not published.";
    }

    String next() {
        return switch (comment.status()) {
            case PENDING ->
                "Until it is approved, only you and the moderators can see it. "
                        + "Keep the address of this page: it shows what became of your comment.";
            case APPROVED -> "Keep the address of this page to yourself: whoever has it can see this.";
            case WITHDRAWN -> "Its text and your name are deleted.";
            case ERASED -> "Nothing of it is left, nor that you wrote it.";
            case REJECTED, SPAM -> "It stays visible to you here, and to the moderators.";
        };
    }

    /** Where the wish for mail is sent to. */
    String mailPath() {
        return "/comments/" + comment.comment() + "/mail?key=" + key;
    }

    /**
     * What can be mailed to the comment's writer.
     *
     * @param offered whether mail can be sent at all
     * @param wish what they wished about this thread; null when they gave no address
     */
    record Mail(boolean offered, @Nullable ReplyWish wish) {

        boolean isPossible() {
            return offered && wish != null;
        }

        boolean is(String name) {
            return wish != null && wish.name().equals(name);
        }
    }
}

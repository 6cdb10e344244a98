package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its writer sees it. {@link #toString} names it alone.
 *
 * @param comment its id
 * @param article the article that it stands under
 * @param parent what it answers; null when it answers nothing
 * @param status where it stands
 * @param author the name that its writer gave
 * @param text what was written, and what readers see of it, or will see
 * @param submittedAt when it was sent
 * @param editableUntil until when its writer can edit it; null when they can't
 * @param page the page of the article's comments on which it stands when it is approved; 0 for the
 *     one that is shown first
 */
public record OwnComment(
        CommentId comment,
        ArticleId article,
        @Nullable CommentId parent,
        Status status,
        String author,
        Text text,
        Instant submittedAt,
        @Nullable Instant editableUntil,
        int page) {

    /** The text as readers see it, or will see it. */
    public String html() {
        return text.html();
    }

    @Override
    public String toString() {
        return "OwnComment[" + comment + "]";
    }

    /** A text as it was written, and as it is shown. */
    public record Text(String source, String html) {}
}

package dev.parley.moderation.akismet;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What someone wrote. {@link #toString} names it and shows nothing of it.
 *
 * @param comment the comment
 * @param type what the protocol calls it: {@code comment} or {@code reply}
 * @param author the name that the writer gave
 * @param url the writer's web address, if given
 * @param text the text as it was written
 * @param at when it was sent
 */
record Writing(
        CommentId comment,
        String type,
        String author,
        @Nullable String url,
        String text,
        Instant at) {

    static Writing of(CommentRow row) {
        return new Writing(
                row.comment(),
                row.parent() == null ? "comment" : "reply",
                row.author(),
                row.url(),
                row.body(),
                row.submittedAt());
    }

    @Override
    public String toString() {
        return "Writing[" + comment + "]";
    }
}

package dev.parley.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approved comment with its replies, or the empty place of one that isn't public any more and has replies.
 *
 * @param comment its id
 * @param status where it stands
 * @param content what it says; null for an empty place
 * @param closed whether nobody may answer any more in its thread
 * @param replies its replies, oldest first; those below the deepest level stand beside their parent
 */
public record ThreadNode(
        CommentId comment, Status status, @Nullable Content content, boolean closed, List<ThreadNode> replies) {

    public ThreadNode {
        replies = List.copyOf(replies);
    }

    /**
     * What readers see of a comment.
     *
     * @param author the name that its writer gave
     * @param url the writer's web address, http or https, if given
     * @param html the text, rendered and sanitized
     * @param submittedAt when it was written
     * @param staff whether a member of staff wrote it
     * @param edited who last changed its text; null when nobody did
     * @param sitter whose portrait stands beside it
     */
    public record Content(
            String author,
            @Nullable String url,
            String html,
            Instant submittedAt,
            boolean staff,
            @Nullable Editor edited,
            Sitter sitter) {

        Content(
                String author,
                @Nullable String url,
                String html,
                Instant submittedAt,
                @Nullable UUID reader,
                @Nullable UUID staff,
                @Nullable Editor edited) {
            this(author, url, html, submittedAt, staff != null, edited, Sitter.of(reader, staff, author));
        }
    }

    /** Who changed a text. */
    public enum Editor {
        WRITER,
        STAFF;

        static @Nullable Editor of(@Nullable Instant editedAt, @Nullable UUID editedBy) {
            if (editedAt == null) {
                return null;
            }
            return editedBy == null ? WRITER : STAFF;
        }
    }
}

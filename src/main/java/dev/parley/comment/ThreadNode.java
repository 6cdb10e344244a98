package dev.parley.comment;

import java.time.Instant;
import java.util.List;
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
     * @param editedAt when staff last changed its text; null when they never did
     */
    public record Content(
            String author,
            @Nullable String url,
            String html,
            Instant submittedAt,
            boolean staff,
            @Nullable Instant editedAt) {}
}

package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import java.util.Set;

/**
 * Intake has taken a submission, which is a comment from now on, or the new text of one that there was. It holds what is never stored, such as the network
 * address: whoever hears it keeps that in memory alone, and no longer than needed.
 *
 * @param comment the comment that it became, or whose text it is now
 * @param submission what was sent
 * @param heldBy the names of the checks that keep the comment from being published
 */
public record SubmissionTaken(CommentId comment, CommentSubmission submission, Set<String> heldBy) {
    public SubmissionTaken {
        heldBy = Set.copyOf(heldBy);
    }
}

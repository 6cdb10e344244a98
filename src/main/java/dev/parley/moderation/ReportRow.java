package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report, without the address of the one who gave it.
 *
 * @param name who reported; null when they didn't say
 * @param handledAt when a moderator decided about the comment since; null while nobody did
 * @param outcome where the comment stood then
 */
public record ReportRow(
        ReportId report,
        CommentId comment,
        ReportReason reason,
        String explanation,
        @Nullable String name,
        Instant reportedAt,
        @Nullable Instant handledAt,
        @Nullable Status outcome) {

    ReportRow(
            UUID id,
            UUID commentId,
            ReportReason reason,
            String explanation,
            @Nullable String name,
            Instant reportedAt,
            @Nullable Instant handledAt,
            @Nullable Status outcome) {
        this(new ReportId(id), new CommentId(commentId), reason, explanation, name, reportedAt, handledAt, outcome);
    }
}

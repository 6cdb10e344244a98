package dev.parley.moderation;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import dev.parley.comment.QueuePlace;
import dev.parley.comment.Standing;
import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored decision, as far as the next one needs to know it.
 *
 * @param by who decided; null when Parley did by itself
 * @param before where the comment stood before
 * @param resultingVersion the version that the comment had afterwards
 */
record DecisionRow(
        DecisionId decision,
        CommentId comment,
        Standing before,
        @Nullable AccountId by,
        Instant decidedAt,
        long resultingVersion) {

    DecisionRow(
            UUID id,
            UUID commentId,
            Status from,
            @Nullable WaitsFor waitedFor,
            @Nullable Instant waitedSince,
            @Nullable UUID decidedBy,
            Instant decidedAt,
            Long resultingVersion) {
        this(
                new DecisionId(id),
                new CommentId(commentId),
                new Standing(
                        from, waitedFor == null || waitedSince == null ? null : new QueuePlace(waitedFor, waitedSince)),
                decidedBy == null ? null : new AccountId(decidedBy),
                decidedAt,
                resultingVersion);
    }
}

package dev.parley.moderation;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A writer's wish for another look at a rejection.
 *
 * @param explanation in the writer's words
 * @param firstBy who decided first; null when Parley itself did
 * @param firstReason the key of the reason of that decision
 * @param decidedAt when it was decided; null while it waits
 * @param outcome where the comment stood then
 */
public record AppealRow(
        CommentId comment,
        String explanation,
        Instant askedAt,
        @Nullable AccountId firstBy,
        @Nullable String firstReason,
        @Nullable Instant decidedAt,
        @Nullable Status outcome) {

    AppealRow(
            UUID comment,
            String explanation,
            Instant askedAt,
            @Nullable UUID firstBy,
            @Nullable String firstReason,
            @Nullable Instant decidedAt,
            @Nullable Status outcome) {
        this(
                new CommentId(comment),
                explanation,
                askedAt,
                firstBy == null ? null : new AccountId(firstBy),
                firstReason,
                decidedAt,
                outcome);
    }
}

package dev.parley.moderation;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import java.time.Instant;
import java.util.UUID;

/** A stored decision, as far as the next one needs to know it. */
record DecisionRow(UUID id, UUID commentId, Status from, long resultingVersion, UUID decidedBy, Instant decidedAt) {

    DecisionId decision() {
        return new DecisionId(id);
    }

    CommentId comment() {
        return new CommentId(commentId);
    }

    AccountId by() {
        return new AccountId(decidedBy);
    }
}

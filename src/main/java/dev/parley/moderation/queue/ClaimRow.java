package dev.parley.moderation.queue;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which comment a moderator has in focus. Written by an upsert of one statement alone. */
@Entity
@Immutable
@Table(name = "comment_claim")
class ClaimRow {

    @Id
    private UUID accountId;

    private UUID commentId;

    private Instant claimedAt;

    private Instant expiresAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ClaimRow() {}

    AccountId by() {
        return new AccountId(accountId);
    }

    Claim named(String name) {
        return new Claim(new CommentId(commentId), by(), name, claimedAt);
    }
}

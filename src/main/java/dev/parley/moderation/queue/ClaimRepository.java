package dev.parley.moderation.queue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<ClaimRow, UUID> {

    // The time stays when the focus comes back to the comment where it is already.
    @Modifying
    @Query(value = """
            insert into comment_claim (account_id, comment_id, claimed_at, expires_at)
            values (:account, :comment, :at, :until)
            on duplicate key update claimed_at = case when comment_id = :comment then claimed_at else :at end,
                comment_id = :comment, expires_at = :until""", nativeQuery = true)
    void move(UUID account, UUID comment, Instant at, Instant until);

    @Modifying
    @Query("delete from ClaimRow c where c.accountId = :account")
    void release(UUID account);

    @Query("select c.commentId from ClaimRow c where c.accountId <> :account and c.expiresAt > :now")
    List<UUID> findTaken(UUID account, Instant now);

    @Query("select c from ClaimRow c where c.accountId <> :account and c.expiresAt > :now order by c.claimedAt")
    List<ClaimRow> findOthers(UUID account, Instant now);
}

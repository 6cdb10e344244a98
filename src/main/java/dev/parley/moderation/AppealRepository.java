package dev.parley.moderation;

import dev.parley.comment.Status;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppealRepository extends Repository<Appeal, UUID> {

    Appeal saveAndFlush(Appeal appeal);

    @Query("""
            select new dev.parley.moderation.AppealRow(
                a.commentId, a.explanation, a.askedAt, a.firstBy, a.firstReason, a.decidedAt, a.outcome)
            from Appeal a where a.commentId = :comment""")
    Optional<AppealRow> findRow(UUID comment);

    /** Those of the comments about whose appeal this moderator, who decided first, shouldn't decide. */
    @Query("""
            select a.commentId from Appeal a
            where a.commentId in :comments and a.decidedAt is null and a.firstBy = :moderator""")
    List<UUID> findOpenOf(Collection<UUID> comments, UUID moderator);

    @Modifying
    @Query("delete from Appeal a where a.commentId = :comment")
    void delete(UUID comment);

    @Modifying
    @Query("""
            update Appeal a set a.decidedAt = :at, a.outcome = :outcome
            where a.commentId in :comments and a.decidedAt is null""")
    void decide(Collection<UUID> comments, Status outcome, Instant at);
}

package dev.parley.moderation;

import dev.parley.comment.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, UUID> {

    String ROW = """
            select new dev.parley.moderation.DecisionRow(
                d.id, d.commentId, d.fromStatus, d.waitedFor, d.waitedSince, d.decidedBy, d.decidedAt,
                d.resultingVersion) from Decision d
            """;

    Decision save(Decision decision);

    @Query(ROW + "where d.id in :ids order by d.id")
    List<DecisionRow> findRows(Collection<UUID> ids);

    /** The last decision about each of the comments. */
    @Query(ROW + """
            where d.commentId in :comments
            and d.id = (select max(last.id) from Decision last where last.commentId = d.commentId)""")
    List<DecisionRow> findLast(Collection<UUID> comments);

    /** Who decided last about a comment, and why. */
    @Query("""
            select new dev.parley.moderation.DecisionReason(d.decidedBy, d.reason) from Decision d
            where d.commentId = :comment
            and d.id = (select max(last.id) from Decision last where last.commentId = :comment)""")
    Optional<DecisionReason> findLastReason(UUID comment);

    /** What people brought into that state, the last first. */
    @Query("""
            select d.commentId from Decision d
            where d.toStatus = :status and d.decidedBy is not null order by d.id desc""")
    List<UUID> findDecidedByPeople(Status status, Limit most);

    @Query("select max(d.id) from Decision d")
    Optional<UUID> findLastId();
}

package dev.parley.moderation;

import dev.parley.comment.Status;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

    String ROW = """
            select new dev.parley.moderation.ReportRow(
                r.id, r.commentId, r.reason, r.explanation, r.notifierName, r.reportedAt, r.handledAt, r.outcome)
            from Report r
            """;

    Report saveAndFlush(Report report);

    @Query(ROW + "where r.id = :id")
    Optional<ReportRow> findRow(UUID id);

    @Query(ROW + "where r.commentId = :comment order by r.id desc")
    List<ReportRow> findAbout(UUID comment, Limit limit);

    /** The reasons of the open reports about a comment. */
    @Query("select r.reason from Report r where r.commentId = :comment and r.handledAt is null")
    List<ReportReason> findOpenReasons(UUID comment, Limit limit);

    /** Closes the open reports about comments; those of notifiers who were erased lose their words. */
    // MySQL sees in each assignment what those before it have assigned.
    @Modifying
    @Query("""
            update Report r set r.handledAt = :at, r.outcome = :outcome,
                r.explanation = case when r.words = UNTIL_DECIDED then '' else r.explanation end,
                r.words = case when r.words = UNTIL_DECIDED then dev.parley.moderation.ReportWords.GONE else r.words end
            where r.commentId in :comments and r.handledAt is null""")
    void handle(Collection<UUID> comments, Status outcome, Instant at);
}

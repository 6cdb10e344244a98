package dev.parley.moderation.rights;

import dev.parley.audit.AuditTrail;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentsErased;
import dev.parley.kernel.Batches;
import dev.parley.reader.rights.ReaderErased;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes away what moderators kept about comments and readers that are erased, in the same transaction. What they
 * decided and when stays, for the numbers; their notes go, for they may say anything.
 */
@Component
class ErasedTraces {

    private static final List<String> OF_COMMENTS = List.of(
            "delete from Appeal a where a.commentId in :comments",
            "delete from AkismetCase k where k.commentId in :comments",
            "delete from ClaimRow l where l.commentId in :comments");

    private final EntityManager entities;
    private final AuditTrail audit;

    ErasedTraces(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    @EventListener
    void on(CommentsErased erased) {
        var all = Stream.concat(erased.gone().stream(), erased.anonymous().stream())
                .map(CommentId::value)
                .toList();
        Batches.of(all).forEach(some -> {
            OF_COMMENTS.forEach(sql ->
                    entities.createQuery(sql).setParameter("comments", some).executeUpdate());
            // Past Hibernate, which holds decisions for unchangeable, and is right but for this.
            entities.createNativeQuery("update decision set note = null where comment_id in (:comments)")
                    .setParameter("comments", some)
                    .executeUpdate();
            audit.forgetNotes(some);
        });
    }

    /** What the reader reported stays a report, nobody's; its words stay while somebody has to decide. */
    @EventListener
    void on(ReaderErased erased) {
        entities.createQuery("update Report r set r.readerId = null, r.notifierName = null,"
                        + " r.explanation = case when r.handledAt is null then r.explanation else '' end,"
                        + " r.words = case when r.handledAt is null"
                        + " then dev.parley.moderation.ReportWords.UNTIL_DECIDED"
                        + " else dev.parley.moderation.ReportWords.GONE end"
                        + " where r.readerId = :reader")
                .setParameter("reader", erased.reader().value())
                .executeUpdate();
        audit.forgetNotes(List.of(erased.reader().value()));
    }
}

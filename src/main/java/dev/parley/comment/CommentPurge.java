package dev.parley.comment;

import dev.parley.comment.likeness.Likenesses;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes comments that were turned down, for those who know when that was. */
@Component
public class CommentPurge {

    private final EntityManager entities;
    private final CommentRemoval removal;
    private final CommentRevisionRepository revisions;
    private final Likenesses likenesses;
    private final ApplicationEventPublisher events;

    CommentPurge(
            EntityManager entities,
            CommentRemoval removal,
            CommentRevisionRepository revisions,
            Likenesses likenesses,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.removal = removal;
        this.revisions = revisions;
        this.likenesses = likenesses;
        this.events = events;
    }

    /**
     * Comments that are rejected or spam, wait for nothing and were sent before that moment, in the order of their ids.
     *
     * @param after the id after which to go on; null for the first
     */
    @Transactional(readOnly = true)
    public List<CommentId> turnedDown(@Nullable CommentId after, Instant before, int most) {
        return entities.createQuery(
                        "select c.id from Comment c where c.status in (REJECTED, SPAM) and c.submittedAt < :before"
                                + " and c.waiting.since is null and c.id > :after order by c.id",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("after", after == null ? new UUID(0, 0) : after.value())
                .setMaxResults(most)
                .getResultStream()
                .map(CommentId::new)
                .toList();
    }

    /** Deletes comments, in the caller's transaction; of one that was answered an empty place stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(List<CommentId> comments) {
        var ids = comments.stream().map(CommentId::value).toList();
        var answered = entities.createQuery(
                        "select distinct r.parentId from Comment c join Comment r on r.threadId = c.threadId"
                                + " and r.parentId = c.id where c.id in :ids",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        removal.erase(answered.stream().map(CommentId::new).toList());
        var rest = ids.stream().filter(id -> !answered.contains(id)).toList();
        if (!rest.isEmpty()) {
            revisions.deleteOf(rest);
            likenesses.forget(rest.stream().map(CommentId::new).toList());
            entities.createQuery("delete from Comment c where c.id in :ids")
                    .setParameter("ids", rest)
                    .executeUpdate();
        }
        events.publishEvent(new CommentsErased(comments, List.of()));
    }
}

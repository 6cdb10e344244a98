package dev.parley.moderation.rights;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentPurge;
import dev.parley.reader.rights.Perishable;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rejected comments and spam, whose time runs from the last decision about them, or from their arrival. */
@Component
public class TurnedDown implements Perishable {

    private static final int AT_ONCE = 500;

    private final CommentPurge comments;
    private final EntityManager entities;

    TurnedDown(CommentPurge comments, EntityManager entities) {
        this.comments = comments;
        this.entities = entities;
    }

    @Override
    public Optional<String> words() {
        return Optional.of("rejected comments and spam");
    }

    @Override
    @Transactional
    public int deleteSome(Instant before) {
        CommentId last = null;
        while (true) {
            var some = comments.turnedDown(last, before, AT_ONCE);
            if (some.isEmpty()) {
                return 0;
            }
            var due = due(some, before);
            if (!due.isEmpty()) {
                comments.delete(due);
                return due.size();
            }
            last = some.getLast();
        }
    }

    private List<CommentId> due(List<CommentId> comments, Instant before) {
        var decidedLately = new HashSet<>(entities.createQuery(
                        "select d.commentId from Decision d where d.commentId in :comments and d.decidedAt >= :before",
                        UUID.class)
                .setParameter(
                        "comments", comments.stream().map(CommentId::value).toList())
                .setParameter("before", before)
                .getResultList());
        return comments.stream()
                .filter(comment -> !decidedLately.contains(comment.value()))
                .toList();
    }
}

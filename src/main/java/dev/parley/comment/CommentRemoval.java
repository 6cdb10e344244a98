package dev.parley.comment;

import dev.parley.comment.likeness.Likenesses;
import dev.parley.comment.network.NetworkMarks;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the names and texts of comments away for good, with the texts that they had before. Each that is gone is told
 * as {@link CommentDecided}; who keeps more about comments drops it in the same transaction.
 */
@Service
public class CommentRemoval {

    private final CommentRepository comments;
    private final CommentRevisionRepository revisions;
    private final Likenesses likenesses;
    private final NetworkMarks networks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentRemoval(
            CommentRepository comments,
            CommentRevisionRepository revisions,
            Likenesses likenesses,
            NetworkMarks networks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.revisions = revisions;
        this.likenesses = likenesses;
        this.networks = networks;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes a comment back in the name of its writer, in the caller's transaction. Done again, nothing happens.
     *
     * @return whether it is gone now and was not before
     */
    boolean withdraw(CommentId comment) {
        return clear(List.of(comment.value()), Status.WITHDRAWN) > 0;
    }

    /**
     * Erases comments, and that their reader wrote them, also those that were withdrawn; in the caller's transaction.
     *
     * @return how many were not erased before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Collection<CommentId> wanted) {
        return clear(wanted.stream().map(CommentId::value).toList(), Status.ERASED);
    }

    private int clear(List<UUID> wanted, Status gone) {
        var at = clock.instant();
        var cleared = comments.lockAll(wanted).stream()
                .flatMap(comment -> comment.clear(gone, at).stream())
                .toList();
        if (!cleared.isEmpty()) {
            var ids = cleared.stream().map(CommentDecided::comment).toList();
            revisions.deleteOf(ids.stream().map(CommentId::value).toList());
            likenesses.forget(ids);
            networks.forget(ids);
            cleared.forEach(events::publishEvent);
        }
        return cleared.size();
    }
}

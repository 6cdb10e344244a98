package dev.parley.comment;

import dev.parley.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets writers edit their comments, within the time that the site gives them. */
@Service
public class CommentRevising {

    private final CommentRepository comments;
    private final CommentRevisionRepository revisions;
    private final EditWindow window;
    private final FirstLook firstLook;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentRevising(
            CommentRepository comments,
            CommentRevisionRepository revisions,
            EditWindow window,
            FirstLook firstLook,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.revisions = revisions;
        this.window = window;
        this.firstLook = firstLook;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** The comment, if its writer may edit it now; nobody else changes it until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EditableComment> open(CommentId comment) {
        return locked(comment).filter(window::isOpenFor).map(Comment::editable);
    }

    /**
     * Replaces the text of a comment that is {@linkplain #open open}; the one before is kept. What waits goes on
     * waiting, whatever is said of the new text; what is public may have to wait again.
     *
     * @param judged the new text, and what the checks say of it
     * @param checks the names of the checks that were made: what they said of the text before is forgotten
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revise(EditableComment open, NewComment judged, Set<String> checks) {
        var comment = locked(open.comment()).orElseThrow(() -> new NoSuchComment(open.comment()));
        var at = clock.instant();
        revisions.save(new CommentRevision(ids.next(), comment, at, null));
        firstLook.forget(open.comment());
        var facts = firstLook.at(judged.submission());
        var from = comment.standing().status();
        comment.revise(judged, checks, facts, at);
        firstLook.remember(open.comment(), judged.submission(), facts);
        tell(comment, from, at);
    }

    private void tell(Comment comment, Status from, Instant at) {
        var to = comment.standing().status();
        if (from == to) {
            events.publishEvent(new CommentChanged(comment.id(), comment.article()));
        } else {
            events.publishEvent(new CommentDecided(comment.id(), comment.article(), from, to, at));
        }
    }

    private Optional<Comment> locked(CommentId comment) {
        return comments.lockAll(List.<UUID>of(comment.value())).stream().findFirst();
    }
}

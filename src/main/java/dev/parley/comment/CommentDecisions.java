package dev.parley.comment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings comments from state to state. What is no more as a moderator saw it stays as it is. */
@Service
public class CommentDecisions {

    private final CommentRepository comments;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentDecisions(CommentRepository comments, Clock clock, ApplicationEventPublisher events) {
        this.comments = comments;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Decides about comments as the moderator saw them.
     *
     * @return what became of each comment, in the order asked for
     */
    @Transactional
    public List<Step> decide(Verb verb, List<Seen> seen) {
        return each(seen, Function.identity(), (comment, one, at) -> comment.decide(verb, one.version(), at));
    }

    /**
     * Puts comments back where they stood, in the queue too.
     *
     * @return what became of each comment, in the order asked for
     */
    @Transactional
    public List<Step> restore(List<Restoration> wanted) {
        return each(
                wanted,
                Restoration::seen,
                (comment, one, at) -> comment.restore(one.before(), one.seen().version(), at));
    }

    /**
     * Puts a comment that was decided about into the queue again.
     *
     * @return whether it is there now for that reason; not when it waits already, or isn't in a state for that
     */
    @Transactional
    public boolean queueAgain(CommentId id, WaitsFor reason) {
        var comment = locked(List.of(id)).apply(id);
        if (comment == null || !comment.queue(reason, clock.instant())) {
            return false;
        }
        events.publishEvent(new CommentQueued(id, comment.article(), reason));
        return true;
    }

    /** The state of each of the comments that exist. */
    @Transactional(readOnly = true)
    public List<CommentState> states(Collection<CommentId> wanted) {
        return comments.findStates(wanted.stream().map(CommentId::value).toList());
    }

    private <T> List<Step> each(List<T> wanted, Function<T, Seen> seen, Deciding<T> deciding) {
        var found = locked(wanted.stream().map(seen).map(Seen::comment).toList());
        var at = clock.instant();
        var steps = new ArrayList<Step>();
        for (var one : wanted) {
            var how = seen.apply(one);
            steps.add(step(how, found.apply(how.comment()), open -> deciding.decide(open, one, at)));
        }
        return List.copyOf(steps);
    }

    private Step step(Seen seen, @Nullable Comment comment, Deciding.OfOne deciding) {
        if (comment == null) {
            return new Step.Gone(seen.comment());
        }
        var before = comment.standing();
        try {
            var decided = deciding.decide(comment);
            events.publishEvent(decided);
            // The flush at the transaction's end counts the version up by one.
            return new Step.Done(decided, comment.version() + 1, before, comment.spamScore());
        } catch (AlreadyDecided e) {
            return new Step.Unchanged(new CommentState(seen.comment(), before.status(), comment.version()), seen);
        }
    }

    private Function<CommentId, @Nullable Comment> locked(Collection<CommentId> wanted) {
        var found = comments.lockAll(wanted.stream().map(CommentId::value).toList()).stream()
                .collect(Collectors.toMap(Comment::id, Function.identity()));
        return found::get;
    }

    /** One way to decide. */
    private interface Deciding<T> {

        CommentDecided decide(Comment comment, T wanted, Instant at) throws AlreadyDecided;

        /** The same, for one comment. */
        interface OfOne {
            CommentDecided decide(Comment comment) throws AlreadyDecided;
        }
    }
}

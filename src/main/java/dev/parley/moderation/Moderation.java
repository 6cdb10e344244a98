package dev.parley.moderation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentState;
import dev.parley.comment.Comments;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about comments, and takes decisions back. Each decision is stored in the transaction in which it
 * happens; nothing that someone else did since is overwritten.
 */
@Service
@PreAuthorize("hasRole('MODERATOR')")
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
public class Moderation {

    private final Comments comments;
    private final DecisionLog log;

    Moderation(Comments comments, DecisionLog log) {
        this.comments = comments;
        this.log = log;
    }

    /**
     * Decides about comments as the moderator saw them. What was changed since stays as it is, and its outcome
     * tells who changed it and when.
     *
     * @return an outcome for each comment, in the order asked for
     */
    @Transactional
    public List<Outcome> decide(Ruling ruling, List<Seen> seen, Staff by) {
        return log.record(comments.decide(ruling.verb(), seen), ruling, by, Map.of());
    }

    /**
     * Decides about comments for someone who doesn't say how they saw them: those that wait can be decided, and
     * those that this moderator decided last; what someone else decided stays as it is.
     *
     * @return an outcome for each comment, in the order asked for
     */
    @Transactional
    public List<Outcome> decideUnseen(Ruling ruling, Collection<CommentId> wanted, Staff by) {
        var states = comments.states(wanted).stream().collect(toMap(CommentState::comment, Function.identity()));
        var last = log.last(wanted);
        var seen = wanted.stream()
                .distinct()
                .map(comment -> seen(comment, states.get(comment), last.get(comment), by))
                .toList();
        return decide(ruling, seen, by);
    }

    /**
     * Takes decisions back: each comment stands again where it stood before, unless it was changed since.
     *
     * @return an outcome for each decision; an undo is itself a decision that can be undone
     * @throws DecisionUnknown when there is no such decision; nothing is undone then
     */
    @Transactional
    public List<Outcome> undo(Collection<DecisionId> wanted, Staff by) {
        var byTarget = log.find(wanted).stream().collect(groupingBy(DecisionRow::from));
        var outcomes = new ArrayList<Outcome>();
        byTarget.forEach((target, rows) -> {
            var verb = Verb.leadingTo(target);
            var seen = rows.stream()
                    .map(row -> new Seen(row.comment(), row.resultingVersion()))
                    .toList();
            var undone =
                    rows.stream().collect(toMap(DecisionRow::comment, DecisionRow::decision, (one, other) -> other));
            outcomes.addAll(log.record(comments.decide(verb, seen), Ruling.of(verb), by, undone));
        });
        return List.copyOf(outcomes);
    }

    private static Seen seen(CommentId comment, @Nullable CommentState state, @Nullable DecisionRow last, Staff by) {
        if (state == null) {
            return new Seen(comment, Seen.NEVER);
        }
        var waits = state.status() == Status.PENDING;
        var ownDecision = last != null && last.by().equals(by.accountId());
        return new Seen(comment, waits || ownDecision ? state.version() : Seen.NEVER);
    }
}

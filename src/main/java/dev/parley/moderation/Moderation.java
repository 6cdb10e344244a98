package dev.parley.moderation;

import static java.util.stream.Collectors.toMap;

import dev.parley.account.Staff;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentState;
import dev.parley.comment.Restoration;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
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

    private final CommentDecisions comments;
    private final DecisionLog log;
    private final AppealLog appeals;
    private final Answers answers;

    Moderation(CommentDecisions comments, DecisionLog log, AppealLog appeals, Answers answers) {
        this.comments = comments;
        this.log = log;
        this.appeals = appeals;
        this.answers = answers;
    }

    /**
     * Decides about comments as the moderator saw them. What was changed since stays as it is, and its outcome
     * tells who changed it and when.
     *
     * @return an outcome for each comment, in the order asked for
     */
    @Transactional
    public List<Outcome> decide(Ruling ruling, List<Seen> seen, Staff by) {
        var others = appeals.forAnother(seen.stream().map(Seen::comment).toList(), by);
        var open = seen.stream().filter(one -> !others.contains(one.comment())).toList();
        var outcomes = log.record(comments.decide(ruling.verb(), open), ruling.words(), by, Map.of())
                .iterator();
        return seen.stream()
                .map(one -> others.contains(one.comment()) ? new Outcome.ForAnother(one.comment()) : outcomes.next())
                .toList();
    }

    /**
     * Decides about comments for someone who doesn't say how they saw them: those that wait can be decided, and
     * those that this moderator decided last; what someone else decided stays as it is.
     *
     * @return an outcome for each comment, in the order asked for
     */
    @Transactional
    public List<Outcome> decideUnseen(Ruling ruling, Collection<CommentId> wanted, Staff by) {
        var states = states(wanted);
        var last = log.last(wanted);
        var seen = wanted.stream()
                .distinct()
                .map(comment -> seen(comment, states.get(comment), last.get(comment), by))
                .toList();
        return decide(ruling, seen, by);
    }

    /**
     * Takes decisions back, at any later time: each comment stands again where it stood before, in the queue too.
     * What was decided again since stays as it is; its outcome tells by whom.
     *
     * @return an outcome for each decision, in the order asked for; an undo is itself a decision that can be undone
     * @throws DecisionUnknown when there is no such decision; nothing is undone then
     */
    @Transactional
    public List<Outcome> undo(Collection<DecisionId> wanted, Staff by) {
        var rows = log.find(wanted);
        var comments = rows.stream().map(DecisionRow::comment).distinct().toList();
        // The states first: what someone decides after this is noticed by the version.
        var states = states(comments);
        var last = log.last(comments);
        var restorations = rows.stream()
                .map(row -> new Restoration(
                        row.equals(last.get(row.comment()))
                                ? current(row.comment(), states)
                                : new Seen(row.comment(), Seen.NEVER),
                        row.before()))
                .toList();
        var undone = rows.stream().collect(toMap(DecisionRow::comment, DecisionRow::decision, (one, other) -> other));
        return log.record(this.comments.restore(restorations), Words.NONE, by, undone);
    }

    /**
     * Approves a comment as the moderator saw it and answers it in the site's name, both or neither: where someone
     * was faster there is no answer either.
     *
     * @throws InvalidText when there is no text, or too much
     */
    @Transactional
    public Answered approveAndReply(Seen seen, String text, Staff by) {
        var checked = StaffText.checked(text);
        var outcome = decide(Ruling.of(Verb.APPROVE), List.of(seen), by).getFirst();
        if (!(outcome instanceof Outcome.Decided)) {
            return new Answered(outcome, null);
        }
        var answer = answers.publish(seen.comment(), checked, by);
        return new Answered(outcome, current(answer, states(List.of(answer))));
    }

    /**
     * Takes an approval back together with the answer that came with it, which is rejected and so can be brought
     * back. Where the approval can't be taken back the answer stays.
     *
     * @return an outcome for the comment, and one for the answer where it was to go
     */
    @Transactional
    public List<Outcome> takeBack(DecisionId approval, Seen answer, Staff by) {
        var undone = undo(List.of(approval), by).getFirst();
        if (!(undone instanceof Outcome.Decided)) {
            return List.of(undone);
        }
        var ruling = new Ruling(Verb.REJECT, new Words(null, "The approval that it came with was taken back."));
        return List.of(undone, decide(ruling, List.of(answer), by).getFirst());
    }

    private static Seen seen(CommentId comment, @Nullable CommentState state, @Nullable DecisionRow last, Staff by) {
        if (state == null) {
            return new Seen(comment, Seen.NEVER);
        }
        var waits = state.status() == Status.PENDING;
        var ownDecision = last != null && by.accountId().equals(last.by());
        return new Seen(comment, waits || ownDecision ? state.version() : Seen.NEVER);
    }

    private Map<CommentId, CommentState> states(Collection<CommentId> wanted) {
        return comments.states(wanted).stream().collect(toMap(CommentState::comment, Function.identity()));
    }

    private static Seen current(CommentId comment, Map<CommentId, CommentState> states) {
        var state = states.get(comment);
        return new Seen(comment, state == null ? Seen.NEVER : state.version());
    }
}

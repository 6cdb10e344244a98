package dev.parley.moderation;

import static java.util.stream.Collectors.toMap;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.account.Staff;
import dev.parley.audit.Act;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Step;
import dev.parley.kernel.Ids;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the decisions, and says of what was decided already who did it. */
@Component
class DecisionLog {

    private final DecisionRepository decisions;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ReportLog reports;
    private final AppealLog appeals;
    private final Ids ids;

    DecisionLog(
            DecisionRepository decisions,
            Accounts accounts,
            AuditTrail audit,
            ReportLog reports,
            AppealLog appeals,
            Ids ids) {
        this.decisions = decisions;
        this.accounts = accounts;
        this.audit = audit;
        this.reports = reports;
        this.appeals = appeals;
        this.ids = ids;
    }

    /**
     * Stores what was done and puts it into outcomes.
     *
     * @param by who decided; null when Parley did by itself
     * @param undone the decisions that this one takes back, by comment
     */
    List<Outcome> record(List<Step> steps, Words words, @Nullable Staff by, Map<CommentId, DecisionId> undone) {
        reports.handle(steps);
        appeals.decide(steps);
        var others = lastDeciders(steps);
        return steps.stream()
                .<Outcome>map(step -> switch (step) {
                    case Step.Done done ->
                        store(done, words, by, undone.get(done.decided().comment()));
                    case Step.Unchanged unchanged -> others.unchanged(unchanged);
                    case Step.Gone gone -> new Outcome.Unknown(gone.comment());
                })
                .toList();
    }

    /** The decisions of those ids. */
    List<DecisionRow> find(Collection<DecisionId> wanted) {
        var rows = decisions.findRows(wanted.stream().map(DecisionId::value).toList());
        var missing = new HashSet<>(wanted);
        rows.forEach(row -> missing.remove(row.decision()));
        missing.stream().findAny().ifPresent(unknown -> {
            throw new DecisionUnknown(unknown);
        });
        return rows;
    }

    /** The last decision about each of the comments that were decided ever. */
    Map<CommentId, DecisionRow> last(Collection<CommentId> comments) {
        return comments.isEmpty()
                ? Map.of()
                : decisions.findLast(comments.stream().map(CommentId::value).toList()).stream()
                        .collect(toMap(DecisionRow::comment, Function.identity()));
    }

    private Outcome store(Step.Done done, Words words, @Nullable Staff by, @Nullable DecisionId undone) {
        var decided = done.decided();
        var id = new DecisionId(ids.next());
        var account = by == null ? null : by.accountId();
        decisions.save(new Decision(id, done, account, words, undone));
        audit.record(new Act(
                action(decided.to(), undone),
                Subject.comment(decided.comment().value()),
                account,
                decided.at(),
                new Act.Change(word(decided.from()), word(decided.to())),
                words.reason(),
                words.note(),
                id.value()));
        return new Outcome.Decided(decided.comment(), id, decided.from(), decided.to(), decided.at());
    }

    private static String action(Status to, @Nullable DecisionId undone) {
        if (undone != null) {
            return "undo";
        }
        return switch (to) {
            case APPROVED -> "approve";
            case REJECTED -> "reject";
            case SPAM -> "spam";
            case PENDING -> "hold";
            case WITHDRAWN, ERASED -> throw new IllegalArgumentException("Nobody decides that: " + to);
        };
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private LastDeciders lastDeciders(List<Step> steps) {
        var unchanged = steps.stream()
                .filter(Step.Unchanged.class::isInstance)
                .map(step -> ((Step.Unchanged) step).now().comment())
                .toList();
        var last = last(unchanged);
        var names = accounts.names(last.values().stream()
                .map(DecisionRow::by)
                .filter(Objects::nonNull)
                .toList());
        return new LastDeciders(last, names);
    }

    private record LastDeciders(Map<CommentId, DecisionRow> last, Map<AccountId, String> names) {

        Outcome unchanged(Step.Unchanged step) {
            var now = step.now();
            if (now.status().isGone()) {
                return new Outcome.AlreadyDecided(now.comment(), now.status(), null, null);
            }
            var decision = last.get(now.comment());
            if (step.isOutdated()
                    && (decision == null
                            || decision.resultingVersion() <= step.seen().version())) {
                return new Outcome.Edited(now.comment(), now.status());
            }
            if (decision == null) {
                return new Outcome.AlreadyDecided(now.comment(), now.status(), null, null);
            }
            var by = decision.by() == null ? AuditLog.PARLEY : names.get(decision.by());
            return new Outcome.AlreadyDecided(now.comment(), now.status(), by, decision.decidedAt());
        }
    }
}

package dev.parley.moderation.ui;

import dev.parley.account.SignedIn;
import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.kernel.Cursor;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.QueuePage;
import dev.parley.moderation.Reason;
import dev.parley.moderation.Reasons;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.ui.detail.Dossier;
import dev.parley.moderation.ui.queue.QueueSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the queue's view asks of its module, in the name of the moderator who is signed in. */
@Component
class QueueDesk implements QueueSource {

    private static final int HISTORY = 20;

    private final Queue queue;
    private final Moderation moderation;
    private final AuditLog audit;
    private final Reasons reasons;
    private final SignedIn signedIn;

    QueueDesk(Queue queue, Moderation moderation, AuditLog audit, Reasons reasons, SignedIn signedIn) {
        this.queue = queue;
        this.moderation = moderation;
        this.audit = audit;
        this.reasons = reasons;
        this.signedIn = signedIn;
    }

    @Override
    public QueuePage page(@Nullable Cursor after, int size) {
        return queue.page(after, size);
    }

    @Override
    public Cursor place(QueueItem item) {
        var row = item.row();
        var since = row.place() == null ? row.submittedAt() : row.place().since();
        return new Cursor(since, row.comment().value());
    }

    Optional<QueueItem> find(CommentId comment) {
        return queue.find(comment);
    }

    int waiting() {
        return queue.waiting();
    }

    /** All that helps to decide about a comment. */
    Dossier dossier(QueueItem item) {
        return new Dossier(item, history(item.seen().comment(), HISTORY));
    }

    /** What was done last to a comment, if anything was. */
    Optional<AuditRow> lastAct(CommentId comment) {
        return history(comment, 1).stream().findFirst();
    }

    List<Reason> reasons() {
        return reasons.offered();
    }

    /** What a reason is called; its key where there is no such reason any more. */
    String reasonName(String key) {
        return reasons.find(key).map(Reason::name).orElse(key);
    }

    List<Outcome> decide(Ruling ruling, List<Seen> seen) {
        return moderation.decide(ruling, seen, signedIn.staff());
    }

    List<Outcome> undo(List<DecisionId> decisions) {
        return moderation.undo(decisions, signedIn.staff());
    }

    /** The decisions that were really made. */
    List<DecisionId> decisions(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Decided.class::isInstance)
                .map(outcome -> ((Outcome.Decided) outcome).decision())
                .toList();
    }

    private List<AuditRow> history(CommentId comment, int most) {
        return audit.page(AuditFilter.about(comment.value()), null, most).rows();
    }
}

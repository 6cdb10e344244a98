package dev.parley.moderation.ui;

import dev.parley.account.SignedIn;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.kernel.Cursor;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.QueuePage;
import dev.parley.moderation.Ruling;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the queue's view asks of its module, in the name of the moderator who is signed in. */
@Component
class QueueDesk {

    private final Queue queue;
    private final Moderation moderation;
    private final SignedIn signedIn;

    QueueDesk(Queue queue, Moderation moderation, SignedIn signedIn) {
        this.queue = queue;
        this.moderation = moderation;
        this.signedIn = signedIn;
    }

    QueuePage page(@Nullable Cursor after, int size) {
        return queue.page(after, size);
    }

    Optional<QueueItem> find(CommentId comment) {
        return queue.find(comment);
    }

    int waiting() {
        return queue.waiting();
    }

    List<Outcome> decide(Verb verb, List<Seen> seen) {
        return moderation.decide(Ruling.of(verb), seen, signedIn.staff());
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
}

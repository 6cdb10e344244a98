package dev.parley.moderation.ui;

import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ui.batch.BatchDesk;
import dev.parley.moderation.ui.batch.Finished;
import dev.parley.moderation.ui.queue.QueueWindow;
import java.util.List;
import java.util.function.Consumer;

/** Takes decisions back, and puts the comments that they were about into focus and onto the list again. */
final class Reversal {

    private final QueueDesk desk;
    private final BatchDesk batches;
    private final QueueWindow window;
    private final Trail trail;

    Reversal(QueueDesk desk, BatchDesk batches, QueueWindow window, Trail trail) {
        this.desk = desk;
        this.batches = batches;
        this.window = window;
        this.trail = trail;
    }

    /** Notes decisions that are taken back in one step. */
    void note(List<DecisionId> decisions) {
        if (!decisions.isEmpty()) {
            trail.add(done -> takeBack(decisions, done));
        }
    }

    /** Notes an approval that is taken back together with the answer that went with it. */
    void note(DecisionId approval, Seen answer) {
        trail.add(done -> done.accept(takeBack(approval, answer)));
    }

    /** Takes decisions back that were made long ago or by others; tells when there are public answers, which stay. */
    Undone takeBack(List<DecisionId> decisions) {
        var outcomes = desk.undo(decisions);
        putBack(outcomes);
        var answered = outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Decided decided && decided.from() == Status.APPROVED)
                .anyMatch(outcome -> desk.hasPublicReplies(outcome.comment()));
        return new Undone(Finished.of(outcomes), answered ? "Public replies to it stay." : "");
    }

    private void takeBack(List<DecisionId> decisions, Consumer<Undone> done) {
        batches.undo(decisions, finished -> {
            if (finished.stopped()) {
                note(decisions.subList(finished.outcomes().size(), decisions.size()));
            }
            putBack(finished.outcomes());
            done.accept(new Undone(finished, ""));
        });
    }

    private Undone takeBack(DecisionId approval, Seen answer) {
        var outcomes = desk.takeBack(approval, answer);
        putBack(outcomes.subList(0, 1));
        return new Undone(
                Finished.of(outcomes.subList(0, 1)),
                outcomes.size() > 1 && outcomes.getLast() instanceof Outcome.Decided
                        ? "The answer is off the page too; it is kept with the rejected ones."
                        : "The answer stays public.");
    }

    // Of many, those that the list has room for; it brings the others when someone gets there.
    private void putBack(List<Outcome> outcomes) {
        outcomes.stream().filter(Outcome.Decided.class::isInstance).limit(QueueWindow.MOST).toList().reversed().stream()
                .flatMap(outcome -> desk.find(outcome.comment()).stream())
                .forEach(this::putBack);
    }

    private void putBack(QueueItem item) {
        if (item.row().place() == null) {
            window.focusOn(item);
        } else {
            window.bringBack(item);
        }
    }
}

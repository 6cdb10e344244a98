package dev.parley.moderation.ui;

import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Scope;
import dev.parley.moderation.Count;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.ui.batch.BatchDesk;
import dev.parley.moderation.ui.batch.Finished;
import dev.parley.moderation.ui.detail.Dossier;
import dev.parley.moderation.ui.queue.QueueWindow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A moderator's work on the queue: what is at hand, in focus and selected, and what was decided so far. */
final class Workbench {

    private final QueueDesk desk;
    private final BatchDesk batches;
    private final QueueWindow window;
    private final Selection selection = new Selection();
    private final Trail trail = new Trail();
    private final Reversal reversal;
    private CommentFilter filter = CommentFilter.QUEUE;
    private Map<CommentId, String> others = Map.of();

    Workbench(QueueDesk desk, BatchDesk batches) {
        this.desk = desk;
        this.batches = batches;
        this.window = new QueueWindow(desk.source(filter));
        this.reversal = new Reversal(desk, batches, window, trail);
    }

    /** Shows the comments that pass a filter, from the first one that no other moderator has in focus. */
    void show(CommentFilter other) {
        filter = other;
        others = desk.claimsOfOthers();
        window.show(desk.source(filter));
        window.avoid(others.keySet());
    }

    CommentFilter filter() {
        return filter;
    }

    /** What other moderators have in focus, with their names. */
    Map<CommentId, String> others() {
        return others;
    }

    /** Says which comment is in focus here, and asks what the others have in focus. */
    void claim() {
        desk.claim(focus().map(item -> item.seen().comment()).orElse(null));
        others = desk.claimsOfOthers();
    }

    /** Leaves everything to the others. */
    void leave() {
        desk.claim(null);
    }

    /** Notes where another moderator is now. */
    void hearOfOthers() {
        others = desk.claimsOfOthers();
    }

    /** How many comments there are on the list. */
    Count count() {
        return desk.count(filter);
    }

    QueueWindow window() {
        return window;
    }

    Selection selection() {
        return selection;
    }

    Optional<QueueItem> focus() {
        return window.focus();
    }

    private boolean isInFocus(CommentId comment) {
        return focus().filter(item -> item.seen().comment().equals(comment)).isPresent();
    }

    /** What a decision would be about: the selected comments, or else the one in focus. */
    List<Seen> subjects() {
        return selection.size() > 0
                ? selection.seen()
                : focus().map(QueueItem::seen).stream().toList();
    }

    /** Whether the one comment that a decision would be about is pending. */
    boolean waitsAlready() {
        return selection.size() == 0
                && focus().filter(item -> item.row().status() == Status.PENDING).isPresent();
    }

    /** Decides about the selected comments, or else the one in focus, and goes on to the next. */
    void decide(Ruling ruling, Consumer<Finished> done) {
        batches.decide(ruling, subjects(), finished -> {
            settle(finished.outcomes());
            done.accept(finished);
        });
    }

    /** Approves a comment and answers it in one step, and goes on to the next; nothing where someone was faster. */
    Outcome approveAndReply(Seen seen, String text) {
        var answered = desk.approveAndReply(seen, text);
        var answer = answered.answer();
        if (answered.approval() instanceof Outcome.Decided approval && answer != null) {
            takeOff(List.of(approval));
            reversal.note(approval.decision(), answer);
        }
        return answered.approval();
    }

    /** Takes what was decided off the list, and remembers it for undoing; what was edited meanwhile is shown anew. */
    void settle(List<Outcome> outcomes) {
        reversal.note(desk.decisions(outcomes));
        takeOff(outcomes);
    }

    private void takeOff(List<Outcome> outcomes) {
        var edited = outcomes.stream()
                .filter(Outcome.Edited.class::isInstance)
                .map(Outcome::comment)
                .toList();
        var gone = outcomes.stream()
                .map(Outcome::comment)
                .filter(comment -> !edited.contains(comment))
                .toList();
        selection.remove(outcomes.stream().map(Outcome::comment).toList());
        window.remove(gone, others.keySet());
        edited.forEach(this::reload);
    }

    /** Takes the last step back, and puts what it was about into focus; false when there is none. */
    boolean undo(Consumer<Undone> done) {
        return trail.undo(done);
    }

    /** Blocks the writer of a comment or lets them write again, and says what was done. */
    String toggleBlock(Dossier seen) {
        return new BlockToggle(desk, trail).press(seen);
    }

    /** Takes decisions back that were made long ago or by others; tells when there are public answers, which stay. */
    Undone undoFromHistory(List<DecisionId> decisions) {
        return reversal.takeBack(decisions);
    }

    /** Selects or unselects the comment in focus. */
    void select() {
        focus().ifPresent(selection::toggle);
    }

    /** Selects or unselects a comment that is at hand. */
    void select(CommentId comment) {
        window.find(comment).ifPresent(selection::toggle);
    }

    /** Puts a comment into focus, whatever its state; tells whether there is such a comment. */
    boolean open(CommentId comment) {
        var found = window.find(comment).or(() -> desk.find(comment));
        found.ifPresent(window::focusOn);
        return found.isPresent();
    }

    /** Shows a comment as it is now. */
    void reload(CommentId comment) {
        desk.find(comment).ifPresent(window::replace);
    }

    /** Shows a comment as it is now, if it is on the list or in focus. */
    void reloadAtHand(CommentId comment) {
        if (isInFocus(comment) || window.find(comment).isPresent()) {
            reload(comment);
        }
    }

    /** Takes note that a comment was erased: it goes from the queue, and its text from the screen in any case. */
    void hearErased(CommentId comment) {
        selection.remove(List.of(comment));
        var left =
                isInFocus(comment) || filter.scope() != Scope.QUEUE ? desk.find(comment) : Optional.<QueueItem>empty();
        left.ifPresentOrElse(window::replace, () -> window.remove(List.of(comment), others.keySet()));
    }

    /**
     * Takes note of a comment that came, or that stands elsewhere now. The one in focus isn't pulled away from under
     * the moderator's eyes.
     */
    void hear(CommentId comment) {
        var atHand = window.find(comment).isPresent();
        if (!atHand && window.hasLater()) {
            return;
        }
        var now = desk.find(comment);
        var waits = now.filter(item -> item.row().place() != null);
        if (waits.isPresent() && atHand) {
            window.replace(waits.get());
        } else if (waits.isPresent()) {
            if (filter.equals(CommentFilter.QUEUE)) {
                window.append(waits.get());
            }
        } else if (!isInFocus(comment) && filter.scope() == Scope.QUEUE) {
            window.remove(List.of(comment));
            selection.remove(List.of(comment));
        }
    }
}

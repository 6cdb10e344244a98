package dev.parley.moderation.ui;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import java.util.List;
import java.util.Optional;

/** Shows on the workbench what others did meanwhile. */
final class Hearing {

    private final QueueDesk desk;
    private final Workbench workbench;
    private final QueueScreen screen;
    private final OutcomeWords words;

    Hearing(QueueDesk desk, Workbench workbench, QueueScreen screen, OutcomeWords words) {
        this.desk = desk;
        this.workbench = workbench;
        this.screen = screen;
        this.words = words;
    }

    /** Takes note of all that happened, and shows the result once. */
    void hear(List<LiveQueue.News> heard) {
        var moved = heard.stream().anyMatch(news -> news instanceof LiveQueue.Moved one && !desk.isSelf(one.by()));
        if (moved) {
            workbench.hearOfOthers();
        }
        heard.forEach(this::note);
        if (!heard.stream().allMatch(LiveQueue.Moved.class::isInstance)) {
            screen.refresh();
        } else if (moved) {
            screen.refreshClaims();
        }
    }

    private void note(LiveQueue.News news) {
        switch (news) {
            case LiveQueue.Stands stands -> note(stands);
            case LiveQueue.Erased erased -> note(erased);
            case LiveQueue.Moved _ -> {
                // Where the others are now is asked for once.
            }
        }
    }

    private void note(LiveQueue.Stands heard) {
        workbench.hear(heard.comment());
        var now = heard.now();
        if (now != null
                && standing(heard.comment()).filter(status -> status != now).isPresent()) {
            screen.tell(words.ofOther(now, desk.lastAct(heard.comment())));
        }
    }

    private void note(LiveQueue.Erased erased) {
        if (erased.gone().stream().anyMatch(comment -> standing(comment).isPresent())) {
            screen.tell(words.ofOther(Status.ERASED, Optional.empty()));
        }
        erased.gone().forEach(workbench::hearErased);
        erased.anonymous().forEach(workbench::reloadAtHand);
    }

    /** Where the comment stands for the moderator, while it is in focus. */
    private Optional<Status> standing(CommentId comment) {
        return workbench
                .focus()
                .filter(item -> item.seen().comment().equals(comment))
                .map(item -> item.row().status());
    }
}

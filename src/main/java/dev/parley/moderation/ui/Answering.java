package dev.parley.moderation.ui;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ui.batch.Finished;
import dev.parley.moderation.ui.key.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers the comment in focus. Only what is public can be answered, so that an answer approves what isn't, too. */
final class Answering {

    private final QueueTools tools;
    private final Workbench workbench;
    private final OutcomeWords words;
    private final Telling telling;
    private final Consumer<CommentId> changed;

    /**
     * Answers for one view.
     *
     * @param changed is told of a comment that was answered and nothing else
     */
    Answering(QueueTools tools, Workbench workbench, OutcomeWords words, Telling telling, Consumer<CommentId> changed) {
        this.tools = tools;
        this.workbench = workbench;
        this.words = words;
        this.telling = telling;
        this.changed = changed;
    }

    /** Asks for an answer; a comment that isn't public is approved with it. */
    void reply(QueueItem item) {
        // A refusal would leave what is typed next to the keys that decide.
        answer(item, item.row().status() != Status.APPROVED);
    }

    /** Asks for an answer that decides, too: a comment that isn't public, or that waits though it is, is approved. */
    void approveAndReply(QueueItem item) {
        answer(item, item.row().status() != Status.APPROVED || item.row().place() != null);
    }

    private void answer(QueueItem item, boolean approves) {
        if (approves) {
            tools.approveAndReply(item, text -> send(item, text));
        } else {
            tools.act(Shortcut.REPLY, item, changed);
        }
    }

    private Optional<String> send(QueueItem item, String text) {
        var outcome = workbench.approveAndReply(item.seen(), text);
        var finished = Finished.of(List.of(outcome));
        if (!(outcome instanceof Outcome.Decided)) {
            return Optional.of(words.of(Verb.APPROVE, finished));
        }
        telling.tellAnswered(finished);
        return Optional.empty();
    }
}

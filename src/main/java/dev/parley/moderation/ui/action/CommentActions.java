package dev.parley.moderation.ui.action;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.parley.admin.Announcer;
import dev.parley.comment.CommentId;
import dev.parley.comment.Mark;
import dev.parley.comment.NoSuchComment;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ui.key.Shortcut;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does what a shortcut asks for with the comment in focus, and says that it is done. */
@SpringComponent
@UIScope
public class CommentActions {

    private final ActionDesk desk;
    private final Announcer announcer;

    CommentActions(ActionDesk desk, Announcer announcer) {
        this.desk = desk;
        this.announcer = announcer;
    }

    /**
     * Does it; asks before where there is something to ask.
     *
     * @param changed is told of a comment that isn't any more as it was
     */
    public void act(Shortcut shortcut, QueueItem item, Consumer<CommentId> changed) {
        var handling = item.row().handling();
        var task = new Task(item, changed);
        switch (shortcut) {
            case REPLY -> reply(task);
            case EDIT -> edit(task);
            case MOVE -> move(task);
            case PIN -> mark(task, Mark.PINNED, handling.pinnedAt() == null);
            case FEATURE -> mark(task, Mark.FEATURED, handling.featuredAt() == null);
            case CLOSE_THREAD -> mark(task, Mark.THREAD_CLOSED, handling.threadClosedAt() == null);
            case ARTICLE -> openArticle(item);
            default -> throw new IllegalArgumentException("Not about a comment: " + shortcut);
        }
    }

    private void reply(Task task) {
        var title = "Answer " + task.item().row().author();
        new TextDialog(title, "Publish answer", "", text -> {
                    desk.reply(task.comment(), text);
                    task.done(announcer, "The answer is public.");
                })
                .open();
    }

    /**
     * Asks for the answer to a comment that is to be approved with it. What was typed stays where it can't be done.
     *
     * @param send approves and answers; tells what kept it from that
     */
    public void approveAndReply(QueueItem item, Function<String, Optional<String>> send) {
        var title = "Approve and answer " + item.row().author();
        new TextDialog(
                        title,
                        "Approve and publish answer",
                        "",
                        text -> send.apply(text).ifPresent(problem -> {
                            throw new NotTaken(problem);
                        }))
                .open();
    }

    private void edit(Task task) {
        new TextDialog("Edit the comment", "Save", task.item().row().body(), text -> {
                    desk.edit(task.item().seen(), text);
                    task.done(announcer, "Edited; the text before is kept.");
                })
                .open();
    }

    private void move(Task task) {
        new MoveDialog(desk.articleBox("To the article"), article -> {
                    desk.moveThread(task.comment(), article.id());
                    task.done(announcer, "The thread stands under “%s” now.".formatted(article.title()));
                })
                .open();
    }

    private void mark(Task task, Mark mark, boolean on) {
        try {
            desk.mark(task.comment(), mark, on);
            task.done(announcer, done(mark, on));
        } catch (NoSuchComment e) {
            announcer.warn("There is no such comment any more.");
        }
    }

    private static void openArticle(QueueItem item) {
        var article = item.article();
        if (article != null) {
            UI.getCurrentOrThrow().getPage().open("/articles/" + article.slug(), "_blank");
        }
    }

    private static String done(Mark mark, boolean on) {
        return switch (mark) {
            case PINNED -> on ? "Pinned above the other comments while it is public." : "No longer pinned.";
            case FEATURED -> on ? "Featured in the article while it is public." : "No longer featured.";
            case THREAD_CLOSED -> on ? "The thread takes no more answers." : "The thread takes answers again.";
        };
    }

    private record Task(QueueItem item, Consumer<CommentId> changed) {

        CommentId comment() {
            return item.seen().comment();
        }

        void done(Announcer announcer, String words) {
            changed.accept(comment());
            announcer.show(words);
        }
    }
}

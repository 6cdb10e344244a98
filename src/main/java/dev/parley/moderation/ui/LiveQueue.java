package dev.parley.moderation.ui;

import com.vaadin.flow.shared.Registration;
import dev.parley.account.AccountId;
import dev.parley.comment.CommentChanged;
import dev.parley.comment.CommentDecided;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentQueued;
import dev.parley.comment.CommentSubmitted;
import dev.parley.comment.Status;
import dev.parley.moderation.queue.FocusMoved;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the queues that are open on this node what changed, once it is committed. They are told on threads of
 * their own: nobody whose comment was taken waits for moderators' browsers.
 */
@Component
class LiveQueue {

    private final Set<Consumer<News>> views = ConcurrentHashMap.newKeySet();
    private final TaskExecutor executor;

    LiveQueue(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.executor = executor;
    }

    /** Tells a view from now on, until the registration is removed. */
    Registration tell(Consumer<News> view) {
        return Registration.addAndRemove(views, view);
    }

    @TransactionalEventListener
    void on(CommentSubmitted submitted) {
        tellAll(new Stands(submitted.comment(), submitted.status()));
    }

    @TransactionalEventListener
    void on(CommentDecided decided) {
        tellAll(new Stands(decided.comment(), decided.to()));
    }

    @TransactionalEventListener
    void on(CommentChanged changed) {
        tellAll(new Stands(changed.comment(), null));
    }

    @TransactionalEventListener
    void on(FocusMoved moved) {
        tellAll(new Moved(moved.by()));
    }

    @TransactionalEventListener
    void on(CommentQueued queued) {
        tellAll(new Stands(queued.comment(), null));
    }

    private void tellAll(News news) {
        views.forEach(view -> executor.execute(() -> view.accept(news)));
    }

    /** Something that happened. */
    sealed interface News {}

    /** A comment stands in this state now; null where the state is the same and something else about it changed. */
    record Stands(CommentId comment, @Nullable Status now) implements News {}

    /** A moderator has something else in focus. */
    record Moved(AccountId by) implements News {}
}

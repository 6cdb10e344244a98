package dev.parley.moderation.ui;

import com.vaadin.flow.shared.Registration;
import dev.parley.account.AccountId;
import dev.parley.comment.CommentChanged;
import dev.parley.comment.CommentDecided;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentQueued;
import dev.parley.comment.CommentSubmitted;
import dev.parley.comment.CommentsErased;
import dev.parley.comment.Status;
import dev.parley.moderation.queue.FocusMoved;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    private final Set<Ear> ears = ConcurrentHashMap.newKeySet();
    private final TaskExecutor executor;

    LiveQueue(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.executor = executor;
    }

    /**
     * Tells a view from now on, until the registration is removed. What happens before its turn comes is told at once:
     * hundreds of decisions in a moment don't keep a view busy.
     *
     * @param turn runs something when it is the view's turn
     */
    Registration tell(Consumer<Runnable> turn, Consumer<List<News>> view) {
        return Registration.addAndRemove(ears, new Ear(turn, view));
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

    @TransactionalEventListener
    void on(CommentsErased erased) {
        tellAll(new Erased(erased.gone(), erased.anonymous()));
    }

    private void tellAll(News news) {
        ears.forEach(ear -> ear.hear(news));
    }

    /** What a view has still to be told. */
    private final class Ear {

        private final Queue<News> heard = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean called = new AtomicBoolean();
        private final Consumer<Runnable> turn;
        private final Consumer<List<News>> view;

        Ear(Consumer<Runnable> turn, Consumer<List<News>> view) {
            this.turn = turn;
            this.view = view;
        }

        void hear(News news) {
            heard.add(news);
            if (called.compareAndSet(false, true)) {
                executor.execute(() -> turn.accept(this::tell));
            }
        }

        private void tell() {
            called.set(false);
            view.accept(Stream.generate(heard::poll).takeWhile(Objects::nonNull).toList());
        }
    }

    /** Something that happened. */
    sealed interface News {}

    /** A comment stands in this state now; null where the state is the same and something else about it changed. */
    record Stands(CommentId comment, @Nullable Status now) implements News {}

    /** Nothing of the ones is left, and nothing of the others that says whose they are. */
    record Erased(List<CommentId> gone, List<CommentId> anonymous) implements News {}

    /** A moderator has something else in focus. */
    record Moved(AccountId by) implements News {}
}

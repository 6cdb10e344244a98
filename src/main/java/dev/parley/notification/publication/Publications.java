package dev.parley.notification.publication;

import dev.parley.comment.CommentDecided;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmitted;
import dev.parley.comment.Status;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes which comments become public, and tells it once at the end of their transaction: a hundred that are approved at
 * once then cost no more statements than one, neither for what they lead to nor by breaking up the decision's own batch.
 */
@Component
class Publications {

    private final ApplicationEventPublisher events;

    Publications(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(CommentSubmitted submitted) {
        if (submitted.status() == Status.APPROVED) {
            ofThisTransaction().comments.add(submitted.comment());
        }
    }

    @EventListener
    void on(CommentDecided decided) {
        if (decided.to() == Status.APPROVED) {
            ofThisTransaction().comments.add(decided.comment());
        }
    }

    private Noted ofThisTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Noted noted) {
            return noted;
        }
        var noted = new Noted();
        TransactionSynchronizationManager.registerSynchronization(noted);
        noted.resume();
        return noted;
    }

    /** What becomes public in one transaction. */
    private final class Noted implements TransactionSynchronization {

        private final Set<CommentId> comments = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            events.publishEvent(new CommentsPublished(comments));
        }

        @Override
        public void beforeCompletion() {
            suspend();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Publications.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Publications.this, this);
        }
    }
}

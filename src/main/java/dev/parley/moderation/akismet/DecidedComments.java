package dev.parley.moderation.akismet;

import dev.parley.comment.CommentDecided;
import dev.parley.comment.CommentId;
import dev.parley.settings.Settings;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes, in the transaction of the decisions, that Akismet may have to be told of them: in one statement, however many
 * they are.
 */
@Component
class DecidedComments {

    private final AkismetCases cases;
    private final Settings settings;

    DecidedComments(AkismetCases cases, Settings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    @EventListener
    void on(CommentDecided decided) {
        if (settings.get(AkismetSettings.GROUP).enabled()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            together().add(decided.comment());
        }
    }

    private Set<CommentId> together() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Together before) {
            return before.comments;
        }
        var together = new Together();
        TransactionSynchronizationManager.bindResource(this, together);
        TransactionSynchronizationManager.registerSynchronization(together);
        return together.comments;
    }

    private final class Together implements TransactionSynchronization {

        private final Set<CommentId> comments = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.decided(comments);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(DecidedComments.this);
        }
    }
}

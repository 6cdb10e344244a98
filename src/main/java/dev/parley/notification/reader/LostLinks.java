package dev.parley.notification.reader;

import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderId;
import dev.parley.reader.Readers;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails readers the links to their own comments. Who asks learns nothing: whether the address is known is looked up
 * after the answer, on another thread.
 */
@Component
public class LostLinks {

    static final String TOPIC = "lost-links";
    private static final Logger log = LoggerFactory.getLogger(LostLinks.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Readers readers;
    private final Outbox outbox;
    private final NetworkLimit limit;
    private final TaskExecutor executor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LostLinks(
            Readers readers,
            Outbox outbox,
            NetworkLimit limit,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            TransactionTemplate transaction,
            Clock clock) {
        this.readers = readers;
        this.outbox = outbox;
        this.limit = limit;
        this.executor = executor;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Orders the mail, if there is a reader with that address, after this has returned. */
    public boolean send(EmailAddress address, String network) {
        if (!limit.take(network)) {
            return false;
        }
        try {
            executor.execute(() -> order(address));
        } catch (TaskRejectedException e) {
            log.warn("Too much is to be done: a request for lost links was dropped");
        }
        return true;
    }

    private void order(EmailAddress address) {
        try {
            transaction.executeWithoutResult(_ -> readers.find(address).ifPresent(this::order));
        } catch (RuntimeException e) {
            log.error("A request for lost links failed: {}", e.getClass().getName());
        }
    }

    private void order(ReaderId reader) {
        var recipient = new Recipient(Recipient.Kind.READER, reader.value());
        if (!outbox.wasOrderedSince(recipient, TOPIC, clock.instant().minus(PAUSE))) {
            outbox.order(new Order(recipient, TOPIC, null));
        }
    }
}

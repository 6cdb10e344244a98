package dev.parley.notification.reader;

import dev.parley.job.JobWanted;
import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.Inquiries;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails readers the links to their own comments. Who asks learns nothing: the request is kept before the answer, and
 * whether the address is known is looked up by a job.
 */
@Component
public class LostLinks {

    static final String TOPIC = "lost-links";
    static final String JOB = "lost-links";

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int MOST_AT_ONCE = 50;

    private final Inquiries inquiries;
    private final Outbox outbox;
    private final NetworkLimit limit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LostLinks(
            Inquiries inquiries,
            Outbox outbox,
            NetworkLimit limit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inquiries = inquiries;
        this.outbox = outbox;
        this.limit = limit;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the request for such a mail, which a crash doesn't lose once this has returned.
     *
     * @return false when too many requests came from that network
     */
    public boolean send(EmailAddress address, String network) {
        if (!limit.take(network)) {
            return false;
        }
        inquiries.put(address);
        events.publishEvent(new JobWanted(JOB));
        return true;
    }

    /** Orders the mails to those who are known; a request and its order are one transaction. */
    void order() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> orderSome()))) {
            // Each round is a short transaction of its own.
        }
    }

    private boolean orderSome() {
        var answers = inquiries.answer(MOST_AT_ONCE);
        answers.readers().forEach(this::order);
        return answers.more();
    }

    private void order(ReaderId reader) {
        var recipient = new Recipient(Recipient.Kind.READER, reader.value());
        if (!outbox.wasOrderedSince(recipient, TOPIC, clock.instant().minus(PAUSE))) {
            outbox.order(new Order(recipient, TOPIC, null));
        }
    }
}

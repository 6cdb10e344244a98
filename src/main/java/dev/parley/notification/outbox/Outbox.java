package dev.parley.notification.outbox;

import dev.parley.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that wait to be sent. Ordering a mail belongs to the transaction of whoever orders it: with it the mail is
 * there, without it there never was one. Each step after that is a short transaction of its own, and none is open
 * while the mail server is talked to.
 */
@Service
public class Outbox {

    private static final Duration PAUSE_OF_THE_SERVER = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 500;

    private final MailRepository mails;
    private final MailProperties properties;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(MailRepository mails, MailProperties properties, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.mails = mails;
        this.properties = properties;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Orders a mail, in the caller's transaction. Where one of the topic still waits for this recipient, that one
     * will do: it is written when it is sent.
     *
     * @return false when one waits already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean order(Order order) {
        if (mails.existsByRecipientIdAndTopicAndStatus(order.recipient().id(), order.topic(), MailStatus.WAITING)) {
            return false;
        }
        mails.save(new Mail(ids.next(), order, clock.instant()));
        events.publishEvent(new MailOrdered());
        return true;
    }

    /**
     * Orders a mail that is sent once, in the caller's transaction: where one of the topic about the same waits for
     * this recipient or was sent, nothing happens.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void orderOnce(Order order) {
        var before = mails.countOther(order.recipient().id(), order.topic(), order.about(), MailStatus.DROPPED);
        if (before == 0) {
            mails.save(new Mail(ids.next(), order, clock.instant()));
            events.publishEvent(new MailOrdered());
        }
    }

    /** Whether a mail of a topic was ordered for somebody since then, whatever became of it. */
    @Transactional(readOnly = true)
    public boolean wasOrderedSince(Recipient recipient, String topic, Instant since) {
        return mails.existsByRecipientIdAndTopicAndCreatedAtAfter(recipient.id(), topic, since);
    }

    /** Forgets all mails to a recipient, also those that wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Recipient recipient) {
        mails.deleteTo(recipient.id());
    }

    @Transactional(readOnly = true)
    List<MailId> due(int most) {
        return mails.findDue(clock.instant(), Limit.of(most)).stream()
                .map(MailId::new)
                .toList();
    }

    /** Begins an attempt at a mail; empty when another node or an administrator was faster. */
    @Transactional
    Optional<Order> claim(MailId id) {
        var now = clock.instant();
        return mails.findById(id.value()).filter(mail -> mail.isDue(now)).map(mail -> {
            mail.attempt(now.plus(Backoff.after(mail.attempts() + 1)));
            return mail.order();
        });
    }

    @Transactional
    void sent(MailId id) {
        change(id, mail -> mail.sent(clock.instant()));
    }

    @Transactional
    void drop(MailId id, String why) {
        change(id, mail -> mail.drop(why, clock.instant()));
    }

    @Transactional
    void giveUp(MailId id, String why) {
        change(id, mail -> mail.giveUp(why, clock.instant()));
    }

    @Transactional
    void fail(MailId id, String why) {
        change(id, mail -> mail.fail(why, properties.attempts(), clock.instant()));
    }

    @Transactional
    void postpone(MailId id, String why) {
        change(id, mail -> mail.postpone(why, clock.instant().plus(PAUSE_OF_THE_SERVER)));
    }

    /** Forgets some of the mails that were sent or dropped long ago; how many they were. */
    @Transactional
    int forgetSome() {
        var before = clock.instant().minus(properties.keepSent());
        var forgotten = 0;
        for (var status : List.of(MailStatus.SENT, MailStatus.DROPPED)) {
            var old = mails.findSettled(status, before, Limit.of(MOST_AT_ONCE));
            forgotten += old.isEmpty() ? 0 : mails.deleteAll(old);
        }
        return forgotten;
    }

    private void change(MailId id, Consumer<Mail> step) {
        mails.findById(id.value()).ifPresent(step);
    }
}

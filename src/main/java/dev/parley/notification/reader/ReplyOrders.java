package dev.parley.notification.reader;

import dev.parley.comment.Utterance;
import dev.parley.comment.Utterances;
import dev.parley.notification.ReplyWish;
import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import dev.parley.notification.publication.CommentsPublished;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Orders the mails about a reply in the transaction in which it becomes public. One that was sent long ago is no news
 * any more.
 */
@Component
class ReplyOrders {

    static final String TOPIC = "reply";
    private static final Duration NEWS = Duration.ofDays(30);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int MOST_READERS = 500;

    private final Utterances utterances;
    private final MailConsentRepository consents;
    private final Outbox outbox;
    private final Clock clock;

    ReplyOrders(Utterances utterances, MailConsentRepository consents, Outbox outbox, Clock clock) {
        this.utterances = utterances;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(CommentsPublished published) {
        utterances.publicOnes(published.comments()).stream()
                .filter(reply -> reply.answers() != null)
                .filter(reply -> reply.submittedAt().isAfter(clock.instant().minus(NEWS)))
                .forEach(this::order);
    }

    private void order(Utterance reply) {
        var about = reply.comment().toString();
        wishers(reply)
                .forEach(reader ->
                        outbox.orderOnce(new Order(new Recipient(Recipient.Kind.READER, reader), TOPIC, about)));
    }

    private Stream<UUID> wishers(Utterance reply) {
        var participants = utterances.readersIn(reply.thread(), MOST_READERS).stream()
                .map(ReaderId::value)
                .toList();
        return consents
                .findWishers(reply.thread().value(), participants.isEmpty() ? List.of(NOBODY) : participants)
                .stream()
                .filter(wisher -> concerns(reply, new ReaderId(wisher.reader()), wisher.wish()))
                .map(MailConsentRepository.Wisher::reader);
    }

    /** Whether somebody with that wish wants to know of the reply. */
    static boolean concerns(Utterance reply, ReaderId reader, ReplyWish wish) {
        var answered = reply.answers();
        if (answered == null || reader.equals(reply.by().reader())) {
            return false;
        }
        return switch (wish) {
            case NONE -> false;
            case REPLIES -> reader.equals(answered.reader());
            case THREAD -> true;
        };
    }
}

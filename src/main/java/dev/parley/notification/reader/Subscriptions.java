package dev.parley.notification.reader;

import dev.parley.comment.CommentId;
import dev.parley.notification.ReplyWish;
import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers want to be told by mail. A wish counts once the address was confirmed from its own mailbox, by each
 * reader once for the whole site.
 */
@Service
public class Subscriptions {

    static final String CONFIRM = "confirm-address";
    private static final int MOST_THREADS = 50;

    private final MailConsentRepository consents;
    private final ThreadWishRepository wishes;
    private final Outbox outbox;
    private final Clock clock;

    Subscriptions(MailConsentRepository consents, ThreadWishRepository wishes, Outbox outbox, Clock clock) {
        this.consents = consents;
        this.wishes = wishes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the reader wished about a thread. */
    @Transactional(readOnly = true)
    public ReplyWish wish(ReaderId reader, CommentId thread) {
        return wishes.findById(new ThreadWish.Key(reader.value(), thread.value()))
                .map(ThreadWish::wish)
                .orElse(ReplyWish.NONE);
    }

    /** Takes a wish about a thread, in the caller's transaction, and asks the address first where need be. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wish(ReaderId reader, CommentId thread, ReplyWish wish) {
        wishes.save(new ThreadWish(reader, thread, wish, clock.instant()));
        if (wish != ReplyWish.NONE) {
            ask(reader);
        }
    }

    private void ask(ReaderId reader) {
        var now = clock.instant();
        var known = consents.lock(reader.value());
        var asks = known.isEmpty() || known.get().askAgain(now);
        if (known.isEmpty()) {
            consents.saveAndFlush(new MailConsent(reader, now));
        }
        if (asks) {
            outbox.order(new Order(new Recipient(Recipient.Kind.READER, reader.value()), CONFIRM, null));
        }
    }

    /** Whether the question of that time waits for an answer. */
    @Transactional(readOnly = true)
    public boolean isOpen(ReaderId reader, Instant asked) {
        return consents.findById(reader.value())
                .filter(consent -> consent.isOpen(asked, clock.instant()))
                .isPresent();
    }

    /** Answers the question of that time with yes; false when it doesn't wait for an answer. */
    @Transactional
    public boolean confirm(ReaderId reader, Instant asked) {
        var open = consents.lock(reader.value()).filter(consent -> consent.isOpen(asked, clock.instant()));
        open.ifPresent(consent -> consent.give(clock.instant()));
        return open.isPresent();
    }

    /** Whether the reader agreed to get mail. */
    @Transactional(readOnly = true)
    public boolean isConfirmed(ReaderId reader) {
        return consents.findById(reader.value()).filter(MailConsent::isGiven).isPresent();
    }

    /** What the reader wants of threads about which nothing else is wished. */
    @Transactional(readOnly = true)
    public ReplyWish everywhere(ReaderId reader) {
        return consents.findById(reader.value()).map(MailConsent::everywhere).orElse(ReplyWish.NONE);
    }

    /** The threads about which the reader wished something, the last ones first. */
    @Transactional(readOnly = true)
    public List<CommentId> threads(ReaderId reader) {
        return wishes.findOf(reader.value(), Limit.of(MOST_THREADS)).stream()
                .map(ThreadWish::thread)
                .toList();
    }

    /** Takes what the reader wants everywhere; only one who reads mail at the address can say so, which confirms it. */
    @Transactional
    public void everywhere(ReaderId reader, ReplyWish wish) {
        var now = clock.instant();
        var consent =
                consents.lock(reader.value()).orElseGet(() -> consents.saveAndFlush(new MailConsent(reader, now)));
        consent.everywhere(wish);
        consent.give(now);
    }

    /** Takes a wish about a thread from one who reads mail at the address. */
    @Transactional
    public void choose(ReaderId reader, CommentId thread, ReplyWish wish) {
        wishes.save(new ThreadWish(reader, thread, wish, clock.instant()));
    }

    /** Ends all mails to a reader. A second time changes nothing. */
    @Transactional
    public void end(ReaderId reader) {
        consents.lock(reader.value()).ifPresent(consent -> consent.end(clock.instant()));
        wishes.deleteOf(reader.value());
    }

    /** Forgets a reader, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ReaderId reader) {
        wishes.deleteOf(reader.value());
        consents.delete(reader.value());
        outbox.forget(new Recipient(Recipient.Kind.READER, reader.value()));
    }
}

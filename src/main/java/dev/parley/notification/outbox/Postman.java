package dev.parley.notification.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Carries the mails that are due to the mail server. Each is written and addressed at this moment. A mail that the
 * server refuses is tried again later, unless there is no such address; when the server can't be asked at all, the
 * round ends and everything waits.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 50;

    private final Outbox outbox;
    private final MailServer server;
    private final Map<String, LetterWriter> writers;
    private final Map<Recipient.Kind, AddressBook> books;

    Postman(Outbox outbox, MailServer server, List<LetterWriter> writers, List<AddressBook> books) {
        this.outbox = outbox;
        this.server = server;
        this.writers = writers.stream().collect(Collectors.toMap(LetterWriter::topic, Function.identity()));
        this.books = books.stream().collect(Collectors.toMap(AddressBook::kind, Function.identity()));
    }

    /** Sends what is due, until nothing is or the server doesn't answer. */
    void deliver() {
        if (!server.isSetUp()) {
            return;
        }
        for (var due = outbox.due(BATCH); !due.isEmpty(); due = outbox.due(BATCH)) {
            for (var mail : due) {
                if (!deliver(mail)) {
                    return;
                }
            }
        }
    }

    /** Tries one mail; false when the server can't be asked. */
    private boolean deliver(MailId mail) {
        Optional<Order> order;
        try {
            order = outbox.claim(mail);
        } catch (OptimisticLockingFailureException e) {
            return true;
        }
        return order.isEmpty() || deliver(mail, order.get());
    }

    private boolean deliver(MailId mail, Order order) {
        Optional<Letter> letter;
        try {
            letter = write(order);
        } catch (RuntimeException e) {
            LOG.warn("The mail {} about {} could not be written", mail, order.topic(), e);
            outbox.fail(mail, "It could not be written: " + e.getClass().getSimpleName() + ".");
            return true;
        }
        if (letter.isEmpty()) {
            outbox.drop(mail, "There was nothing to say any more.");
            return true;
        }
        return address(order.recipient())
                .map(mailbox -> hand(mail, letter.get(), mailbox))
                .orElseGet(() -> {
                    outbox.drop(mail, "The recipient gets no such mails any more.");
                    return true;
                });
    }

    private boolean hand(MailId mail, Letter letter, Mailbox mailbox) {
        try {
            server.take(mail, letter, mailbox);
        } catch (MailServer.NoSuchAddress unknown) {
            LOG.warn("The mail {} can't arrive: {}", mail, unknown.getMessage());
            outbox.giveUp(mail, unknown.getMessage());
            return true;
        } catch (MailServer.Refused refused) {
            LOG.warn("The mail {} was not taken: {}", mail, refused.getMessage());
            outbox.fail(mail, refused.getMessage());
            return true;
        } catch (MailServer.OutOfReach out) {
            LOG.warn("Mails wait: {}", out.getMessage());
            outbox.postpone(mail, out.getMessage());
            return false;
        }
        outbox.sent(mail);
        return true;
    }

    private Optional<Letter> write(Order order) {
        var writer = writers.get(order.topic());
        if (writer == null) {
            throw new IllegalStateException("Nobody writes mails about " + order.topic());
        }
        return writer.write(order.recipient().id(), order.about());
    }

    private Optional<Mailbox> address(Recipient recipient) {
        return Optional.ofNullable(books.get(recipient.kind())).flatMap(book -> book.open(recipient.id()));
    }
}

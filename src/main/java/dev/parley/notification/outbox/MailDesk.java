package dev.parley.notification.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of mails, and do with them. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class MailDesk {

    private final MailRepository mails;
    private final MailServer server;
    private final List<AddressBook> books;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MailDesk(
            MailRepository mails,
            MailServer server,
            List<AddressBook> books,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mails = mails;
        this.server = server;
        this.books = List.copyOf(books);
        this.clock = clock;
        this.events = events;
    }

    /** Whether there is a mail server; without one, mails wait. */
    public boolean isSetUp() {
        return server.isSetUp();
    }

    /**
     * A page of the mails of one status, newest first, in one statement.
     *
     * @param before the last mail seen; null begins at the newest
     */
    @Transactional(readOnly = true)
    public List<MailRow> page(MailStatus status, @Nullable MailId before, int size) {
        return before == null
                ? mails.findNewest(status, Limit.of(size))
                : mails.findBefore(status, before.value(), Limit.of(size));
    }

    @Transactional(readOnly = true)
    public long count(MailStatus status) {
        return mails.countByStatus(status);
    }

    /** The names of the recipients of these mails, as far as they have one. */
    @Transactional(readOnly = true)
    public Map<UUID, String> recipients(List<MailRow> rows) {
        return books.stream()
                .flatMap(book -> book
                        .names(rows.stream()
                                .filter(row -> row.kind() == book.kind())
                                .map(MailRow::recipient)
                                .distinct()
                                .toList())
                        .entrySet()
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Lets a mail begin anew.
     *
     * @throws MailNotResendable when it was sent or dropped meanwhile
     */
    @Transactional
    public void resend(MailId id) {
        mails.findById(id.value()).orElseThrow(MailNotResendable::new).resend(clock.instant());
        events.publishEvent(new MailOrdered());
    }
}

package dev.parley.notification.rights;

import dev.parley.notification.reader.Subscriptions;
import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.AddressNeed;
import dev.parley.reader.rights.ReaderErased;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Readers who get mail need their address: those who agreed and wish for replies, those who were asked of late, and
 * those for whom a mail waits. With a reader who is erased all of it goes, also mails on their way.
 */
@Component
class MailedReaders implements AddressNeed {

    private static final List<String> REASONS = List.of(
            "select m.readerId from MailConsent m where m.readerId in :readers"
                    + " and (m.state = ASKED and m.askedAt >= :since or m.state = GIVEN and (m.everywhere <> NONE"
                    + " or exists (select w from ThreadWish w where w.key.readerId = m.readerId and w.wish <> NONE)))",
            "select distinct m.recipientId from Mail m where m.recipientId in :readers and m.recipientKind = READER"
                    + " and m.status = WAITING");

    private final EntityManager entities;
    private final Subscriptions subscriptions;

    MailedReaders(EntityManager entities, Subscriptions subscriptions) {
        this.entities = entities;
        this.subscriptions = subscriptions;
    }

    @EventListener
    void on(ReaderErased erased) {
        subscriptions.forget(erased.reader());
    }

    @Override
    public Set<ReaderId> among(Collection<ReaderId> readers, Instant since) {
        var ids = readers.stream().map(ReaderId::value).toList();
        var found = new HashSet<ReaderId>();
        for (var reason : REASONS) {
            var query = entities.createQuery(reason, UUID.class).setParameter("readers", ids);
            if (reason.contains(":since")) {
                query.setParameter("since", since);
            }
            query.getResultStream().map(ReaderId::new).forEach(found::add);
        }
        return found;
    }
}

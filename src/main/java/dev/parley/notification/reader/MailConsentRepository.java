package dev.parley.notification.reader;

import dev.parley.notification.ReplyWish;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailConsentRepository extends Repository<MailConsent, UUID> {

    MailConsent saveAndFlush(MailConsent consent);

    Optional<MailConsent> findById(UUID reader);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from MailConsent c where c.readerId = :reader")
    Optional<MailConsent> lock(UUID reader);

    /** Who agreed to get mail, of those who wished something about a thread or take part in it. */
    @Query("""
            select new dev.parley.notification.reader.MailConsentRepository$Wisher(c.readerId, w.wish, c.everywhere)
            from MailConsent c left join ThreadWish w on w.key.readerId = c.readerId and w.key.threadId = :thread
            where c.state = GIVEN and (c.readerId in :participants or w.wish is not null)""")
    List<Wisher> findWishers(UUID thread, Collection<UUID> participants);

    @Modifying
    @Query("delete from MailConsent c where c.readerId = :reader")
    void delete(UUID reader);

    /** What somebody wants of one thread, and of those about which nothing else is wished. */
    record Wisher(UUID reader, @Nullable ReplyWish here, ReplyWish everywhere) {
        ReplyWish wish() {
            return here == null ? everywhere : here;
        }
    }
}

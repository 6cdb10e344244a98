package dev.parley.notification.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, UUID> {

    String ROW = """
            select new dev.parley.notification.outbox.MailRow(
                m.id, m.recipientKind, m.recipientId, m.topic, m.status, m.attempts, m.dueAt, m.trouble,
                m.createdAt, m.settledAt) from Mail m where m.status = :status
            """;

    Mail save(Mail mail);

    Optional<Mail> findById(UUID id);

    @Query("select m.id from Mail m where m.status = WAITING and m.dueAt <= :now order by m.dueAt, m.id")
    List<UUID> findDue(Instant now, Limit limit);

    boolean existsByRecipientIdAndTopicAndStatus(UUID recipient, String topic, MailStatus status);

    boolean existsByRecipientIdAndTopicAndCreatedAtAfter(UUID recipient, String topic, Instant since);

    @Query("""
            select count(m) from Mail m where m.recipientId = :recipient and m.topic = :topic and m.about = :about
            and m.status <> :status""")
    long countOther(UUID recipient, String topic, @Nullable String about, MailStatus status);

    @Modifying
    @Query("delete from Mail m where m.recipientId = :recipient")
    void deleteTo(UUID recipient);

    long countByStatus(MailStatus status);

    @Query(ROW + "order by m.id desc")
    List<MailRow> findNewest(MailStatus status, Limit limit);

    @Query(ROW + "and m.id < :before order by m.id desc")
    List<MailRow> findBefore(MailStatus status, UUID before, Limit limit);

    @Query("select m.id from Mail m where m.status = :status and m.settledAt < :before")
    List<UUID> findSettled(MailStatus status, Instant before, Limit limit);

    @Modifying
    @Query("delete from Mail m where m.id in :ids")
    int deleteAll(Collection<UUID> ids);
}

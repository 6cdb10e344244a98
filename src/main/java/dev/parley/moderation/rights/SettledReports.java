package dev.parley.moderation.rights;

import dev.parley.reader.rights.Perishable;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What notifiers wrote of themselves and others in reports, whose time runs from the decision. The report stays. */
@Component
class SettledReports implements Perishable {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    SettledReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<String> words() {
        return Optional.of("explanations and contacts in decided reports");
    }

    @Override
    @Transactional
    public int deleteSome(Instant before) {
        var due = entities.createQuery(
                        "select r.id from Report r where r.words = KEPT and r.handledAt < :before"
                                + " order by r.handledAt",
                        UUID.class)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return due.isEmpty()
                ? 0
                : entities.createQuery("update Report r set r.explanation = '', r.notifierName = null,"
                                + " r.readerId = null, r.words = GONE where r.id in :due")
                        .setParameter("due", due)
                        .executeUpdate();
    }
}

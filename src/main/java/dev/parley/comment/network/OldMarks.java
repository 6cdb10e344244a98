package dev.parley.comment.network;

import dev.parley.reader.rights.Perishable;
import dev.parley.reader.rights.PrivacySettings;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks of networks that are older than administrators allow; all of them, where none is to be kept. */
@Component
class OldMarks implements Perishable {

    private static final int AT_ONCE = 10_000;

    private final EntityManager entities;

    OldMarks(EntityManager entities) {
        this.entities = entities;
    }

    /** Nothing: they go every night, on every site. */
    @Override
    public Optional<String> words() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> keptFor(PrivacySettings set) {
        return Optional.of(Duration.ofDays(set.networkDays()));
    }

    @Override
    @Transactional
    public int deleteSome(Instant before) {
        return entities.createNativeQuery("delete from network_mark where noted_at < :before limit " + AT_ONCE)
                .setParameter("before", before)
                .executeUpdate();
    }
}

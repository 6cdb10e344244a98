package dev.parley.keyring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ids of the keys that this site has used, as the database remembers them: what tells a loss from a first start. */
@Component
class KnownKeys {

    private final JdbcClient database;
    private final Clock clock;

    KnownKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The ids that are in use, and since when they are known. */
    Map<Integer, Instant> inUse(String purpose) {
        return database
                .sql("select key_id, known_since from keyset_key where purpose = ? and retired_at is null")
                .param(purpose)
                .query((row, _) -> Map.entry(
                        row.getInt(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The keysets of which keys are in use. */
    List<String> purposes() {
        return database.sql("select distinct purpose from keyset_key where retired_at is null order by purpose")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Remembers the ids that are new. */
    void register(String purpose, Collection<Integer> ids) {
        var known = database.sql("select key_id from keyset_key where purpose = ?")
                .param(purpose)
                .query(Integer.class)
                .set();
        for (var id : ids) {
            if (!known.contains(id)) {
                try {
                    database.sql("insert into keyset_key (purpose, key_id, known_since) values (?, ?, ?)")
                            .params(purpose, id, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                            .update();
                } catch (DuplicateKeyException anotherNodeWasFaster) {
                    // It says the same.
                }
            }
        }
    }

    /** From now on the keys are no longer missed. */
    void retire(String purpose, Collection<Integer> ids) {
        for (var id : ids) {
            database.sql("update keyset_key set retired_at = ? where purpose = ? and key_id = ?")
                    .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), purpose, id)
                    .update();
        }
    }
}

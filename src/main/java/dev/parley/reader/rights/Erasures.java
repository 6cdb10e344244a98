package dev.parley.reader.rights;

import dev.parley.kernel.IdBytes;
import dev.parley.kernel.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that readers were erased, so that other nodes, and a site beside which a command runs, learn of it. */
@Component
public class Erasures {

    private final JdbcClient database;
    private final Ids ids;

    Erasures(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remember(Instant at) {
        database.sql("insert into erasure (id, erased_at) values (?, ?)")
                .params(IdBytes.of(ids.next()), Timestamp.from(at))
                .update();
    }

    /** The last erasure there was, on any node. */
    @Transactional(readOnly = true)
    public Optional<UUID> last() {
        return database.sql("select id from erasure order by id desc limit 1")
                .query((row, _) -> IdBytes.read(row.getBytes(1)))
                .optional();
    }
}

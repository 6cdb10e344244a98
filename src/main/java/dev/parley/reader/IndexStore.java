package dev.parley.reader;

import dev.parley.kernel.IdBytes;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The readers' blind indexes: a unique look-up at each comment, and never by the address. */
@Component
class IndexStore {

    private final JdbcClient database;

    IndexStore(JdbcClient database) {
        this.database = database;
    }

    /** The reader who has one of these indexes, which are all of one address, the primary key's first. */
    Optional<Found> find(List<BlindIndex> indexes) {
        return database
                .sql("""
                        select r.id, r.sealed_email is not null and r.domain_class is not null, i.key_id = :primary
                        from reader_index i join reader r on r.id = i.reader_id
                        where i.blind_index in (:indexes)
                        order by r.id, i.key_id <> :primary""")
                .param("indexes", indexes.stream().map(BlindIndex::bytes).toList())
                .param("primary", indexes.getFirst().key())
                .query((row, _) ->
                        new Found(new ReaderId(IdBytes.read(row.getBytes(1))), row.getBoolean(2), row.getBoolean(3)))
                .list()
                .stream()
                .findFirst();
    }

    /**
     * A reader who is known.
     *
     * @param complete whether the address and its class are kept
     * @param current whether the primary key's index finds the reader
     */
    record Found(ReaderId reader, boolean complete, boolean current) {}

    /**
     * Makes the reader known by these indexes.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else made the address known
     */
    void add(ReaderId reader, List<BlindIndex> indexes) {
        for (var index : indexes) {
            database.sql("insert into reader_index (blind_index, reader_id, key_id) values (?, ?, ?)")
                    .params(index.bytes(), IdBytes.of(reader.value()), index.key())
                    .update();
        }
    }
}

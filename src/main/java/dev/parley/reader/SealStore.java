package dev.parley.reader;

import dev.parley.kernel.IdBytes;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sealed addresses by the key that they are sealed with. */
@Component
class SealStore {

    private final JdbcTemplate database;
    private volatile boolean embedded;
    private volatile boolean asked;

    SealStore(JdbcTemplate database) {
        this.database = database;
    }

    /** How many addresses are sealed with each key, by the key's id. */
    @Transactional(readOnly = true)
    public Map<Integer, Long> counts() {
        return database
                .query(
                        "select seal_key, count(*) from reader where seal_key is not null group by seal_key",
                        (row, _) -> Map.entry(ByteBuffer.wrap(row.getBytes(1)).getInt(), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean isUsed(int key) {
        return !database.queryForList("select 1 from reader where seal_key = ? limit 1", (Object) bytes(key))
                .isEmpty();
    }

    /** Addresses that are sealed with that key, in the order of their readers, after that reader. */
    @Transactional(readOnly = true)
    public List<Sealed> page(int key, UUID after, int size) {
        return database.query(
                "select id, sealed_email from reader where seal_key = ? and id > ? order by id limit ?",
                (row, _) -> new Sealed(IdBytes.read(row.getBytes(1)), row.getBytes(2)),
                bytes(key),
                IdBytes.of(after),
                size);
    }

    /**
     * Puts other seals in the place of those by that key. A reader who has another one by now keeps that, and one who
     * has none any more gets none.
     */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 20, jitter = 20)
    @Transactional
    public void replace(int key, List<Sealed> fresh) {
        if (isEmbedded()) {
            database.batchUpdate(
                    "update reader set sealed_email = ? where id = ? and seal_key = ?",
                    fresh.stream()
                            .map(one -> new Object[] {one.bytes(), IdBytes.of(one.reader()), bytes(key)})
                            .toList());
            return;
        }
        // One statement for all: over a network each costs its way there and back.
        var rows = "select ? as id, ? as fresh"
                + String.join("", Collections.nCopies(fresh.size() - 1, " union all select ?, ?"));
        var values = new ArrayList<Object>(2 * fresh.size() + 1);
        fresh.forEach(one -> Collections.addAll(values, IdBytes.of(one.reader()), one.bytes()));
        values.add(bytes(key));
        database.update(
                "update (" + rows + ") v straight_join reader r on r.id = v.id set r.sealed_email = v.fresh"
                        + " where r.seal_key = ?",
                values.toArray());
    }

    private boolean isEmbedded() {
        if (!asked) {
            embedded = Boolean.TRUE.equals(database.execute((Connection connection) ->
                    connection.getMetaData().getDatabaseProductName().equals("H2")));
            asked = true;
        }
        return embedded;
    }

    private static byte[] bytes(int key) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(key).array();
    }

    /** A reader's sealed address. */
    record Sealed(UUID reader, byte[] bytes) {

        @Override
        public String toString() {
            return "(a sealed address)";
        }
    }
}

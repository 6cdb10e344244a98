package dev.parley.reader;

import dev.parley.kernel.IdBytes;
import dev.parley.reader.SealStore.Sealed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blind indexes by the key that they were computed with, while one key follows another. */
@Component
class IndexTurn {

    /** No key's id: an index of the time when the database knew of none. */
    static final int UNKNOWN = 0;

    private static final String LAGGING = " from reader_index i join reader r on r.id = i.reader_id"
            + " where i.key_id = :old and not exists (select 1 from reader_index p"
            + " where p.reader_id = i.reader_id and p.key_id = :primary)";
    private static final int DELETED_AT_ONCE = 5_000;

    private final JdbcClient database;

    IndexTurn(JdbcClient database) {
        this.database = database;
    }

    /** How many indexes there are by each key. */
    @Transactional(readOnly = true)
    public Map<Integer, Long> counts() {
        return database
                .sql("select key_id, count(*) from reader_index group by key_id")
                .query((row, _) -> Map.entry(row.getInt(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Readers who have an index by the old key alone, with their sealed addresses, after that reader. */
    @Transactional(readOnly = true)
    public List<Sealed> lagging(int old, int primary, UUID after, int size) {
        return database.sql("select i.reader_id, r.sealed_email" + LAGGING
                        + " and r.sealed_email is not null and i.reader_id > :after order by i.reader_id limit :size")
                .param("old", old)
                .param("primary", primary)
                .param("after", IdBytes.of(after))
                .param("size", size)
                .query((row, _) -> new Sealed(IdBytes.read(row.getBytes(1)), row.getBytes(2)))
                .list();
    }

    /** How many readers have an index by the old key alone, those whose address was dropped among them or alone. */
    @Transactional(readOnly = true)
    public long lag(int old, int primary, boolean droppedAlone) {
        return database.sql("select count(*)" + LAGGING + (droppedAlone ? " and r.sealed_email is null" : ""))
                .param("old", old)
                .param("primary", primary)
                .query(Long.class)
                .single();
    }

    boolean isLagging(int old, int primary) {
        return !database.sql("select 1" + LAGGING + " limit 1")
                .param("old", old)
                .param("primary", primary)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Adds indexes of readers, at once. */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 20, jitter = 20)
    @Transactional
    public void add(List<Entry> entries) {
        var values = new ArrayList<Object>(3 * entries.size());
        entries.forEach(entry -> Collections.addAll(
                values,
                entry.index().bytes(),
                IdBytes.of(entry.reader()),
                entry.index().key()));
        database.sql("insert into reader_index (blind_index, reader_id, key_id) values "
                        + String.join(",", Collections.nCopies(entries.size(), "(?, ?, ?)")))
                .params(values)
                .update();
    }

    /** Adds the index of a reader; where somebody has it, the one who has been known for longer has it from now on. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    public void addOne(Entry entry) {
        var reader = IdBytes.of(entry.reader());
        var taken = database.sql("update reader_index set reader_id = ? where blind_index = ? and reader_id > ?")
                .params(reader, entry.index().bytes(), reader)
                .update();
        if (taken == 0
                && database.sql("select 1 from reader_index where blind_index = ?")
                        .param(entry.index().bytes())
                        .query(Integer.class)
                        .list()
                        .isEmpty()) {
            database.sql("insert into reader_index (blind_index, reader_id, key_id) values (?, ?, ?)")
                    .params(entry.index().bytes(), reader, entry.index().key())
                    .update();
        } else if (taken == 0) {
            // The address is that of somebody known for longer: this reader is found by nothing else any more.
            database.sql("delete from reader_index where reader_id = ? and key_id <> ?")
                    .params(reader, entry.index().key())
                    .update();
        }
    }

    /** Says of the indexes of unknown origin that they are by this key. */
    @Transactional
    public void adopt(int key) {
        database.sql("update reader_index set key_id = ? where key_id = ?")
                .params(key, UNKNOWN)
                .update();
    }

    /** An index of unknown origin whose address can be looked at. */
    @Transactional(readOnly = true)
    public List<Unknown> unknown() {
        return database.sql("select i.reader_id, r.sealed_email, i.blind_index from reader_index i"
                        + " join reader r on r.id = i.reader_id"
                        + " where i.key_id = ? and r.sealed_email is not null limit 10")
                .param(UNKNOWN)
                .query((row, _) ->
                        new Unknown(new Sealed(IdBytes.read(row.getBytes(1)), row.getBytes(2)), row.getBytes(3)))
                .list();
    }

    /** Forgets indexes by that key, some at once; gives whether there may be more. */
    @Transactional
    public boolean forgetSome(int key) {
        return database.sql("delete from reader_index where key_id = ? limit ?")
                        .params(key, DELETED_AT_ONCE)
                        .update()
                == DELETED_AT_ONCE;
    }

    /** An index of a reader. */
    record Entry(UUID reader, BlindIndex index) {}

    /** An index of unknown origin. */
    record Unknown(Sealed address, byte[] index) {}
}

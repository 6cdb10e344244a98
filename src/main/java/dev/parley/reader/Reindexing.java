package dev.parley.reader;

import dev.parley.reader.IndexTurn.Entry;
import dev.parley.reader.SealStore.Sealed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Gives readers who are known by an older key's index that of the primary key besides, page by page. Both hold until the
 * old key is retired: a node that doesn't know the new one yet finds the reader, and can't make the address known again.
 */
@Component
class Reindexing {

    private static final Logger log = LoggerFactory.getLogger(Reindexing.class);
    private static final int AT_ONCE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final IndexTurn turn;
    private final AddressSeal seal;

    Reindexing(IndexTurn turn, AddressSeal seal) {
        this.turn = turn;
        this.seal = seal;
    }

    void run(int old) {
        var after = BEFORE_ALL;
        while (true) {
            var page = turn.lagging(old, seal.primaryIndex(), after, AT_ONCE);
            if (page.isEmpty()) {
                return;
            }
            add(page.stream().flatMap(row -> indexed(row).stream()).toList());
            after = page.getLast().reader();
        }
    }

    /** Finds out by which key the indexes are whose key the database doesn't know. */
    void adopt() {
        for (var unknown : turn.unknown()) {
            var reader = new ReaderId(unknown.address().reader());
            try {
                var address = seal.openAddress(new SealedEmail(unknown.address().bytes()), reader);
                var key = seal.indexes(address).stream()
                        .filter(index -> Arrays.equals(index.bytes(), unknown.index()))
                        .findFirst();
                if (key.isPresent()) {
                    turn.adopt(key.get().key());
                    return;
                }
            } catch (AddressLocked e) {
                log.debug("Another reader may tell by which key the indexes are");
            }
        }
    }

    void forget(int old) {
        while (turn.forgetSome(old)) {
            log.debug("Some of the indexes by an old key are gone");
        }
    }

    private void add(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            turn.add(entries);
        } catch (DuplicateKeyException somebodyWasFaster) {
            for (var entry : entries) {
                try {
                    turn.addOne(entry);
                } catch (DuplicateKeyException thisVeryOne) {
                    log.debug("A reader has the index already");
                }
            }
        }
    }

    private Optional<Entry> indexed(Sealed row) {
        var reader = new ReaderId(row.reader());
        try {
            var address = seal.openAddress(new SealedEmail(row.bytes()), reader);
            return Optional.of(new Entry(row.reader(), seal.indexes(address).getFirst()));
        } catch (AddressLocked e) {
            return Optional.empty();
        }
    }
}

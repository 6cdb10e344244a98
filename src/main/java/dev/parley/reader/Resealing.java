package dev.parley.reader;

import dev.parley.reader.SealStore.Sealed;
import java.util.ArrayList;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals with the primary key what is sealed with an older one, page by page, each in a transaction of its own. What is
 * done is seen in the rows themselves, so it may be broken off anywhere and begun again.
 */
@Component
class Resealing {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);
    private static final int AT_ONCE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SealStore store;
    private final AddressSeal seal;

    Resealing(SealStore store, AddressSeal seal) {
        this.store = store;
        this.seal = seal;
    }

    void run(int old) {
        var after = BEFORE_ALL;
        while (true) {
            var page = store.page(old, after, AT_ONCE);
            if (page.isEmpty()) {
                return;
            }
            var fresh = new ArrayList<Sealed>(page.size());
            for (var row : page) {
                try {
                    fresh.add(resealed(row));
                } catch (AddressLocked e) {
                    log.warn("The address of reader {} can't be opened with the key that it names", row.reader());
                }
            }
            if (!fresh.isEmpty()) {
                store.replace(old, fresh);
            }
            after = page.getLast().reader();
        }
    }

    private Sealed resealed(Sealed row) {
        var reader = new ReaderId(row.reader());
        var address = seal.open(new SealedEmail(row.bytes()), reader);
        return new Sealed(row.reader(), seal.seal(address, reader).bytes());
    }
}

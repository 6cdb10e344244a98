package dev.parley.site.cache;

import dev.parley.reader.rights.Erasures;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Forgets all pages when a reader was erased at another node, or by a command. */
@Component
class ErasureWatch {

    private final Erasures erasures;
    private final PageCache cache;
    private @Nullable UUID seen;

    ErasureWatch(Erasures erasures, PageCache cache) {
        this.erasures = erasures;
        this.cache = cache;
    }

    // While the storage is out of reach nobody can be erased either.
    @Scheduled(fixedDelay = 1_000)
    synchronized void look() {
        try {
            var last = erasures.last().orElse(null);
            if (last != null && !last.equals(seen)) {
                seen = last;
                cache.clear();
            }
        } catch (DataAccessException | TransactionException e) {
            // The next look will do; those who need the storage say that it is gone.
        }
    }
}

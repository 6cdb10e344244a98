package dev.parley.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps this node's settings up to date. */
@Component
class SettingsWatch {

    private static final Logger log = LoggerFactory.getLogger(SettingsWatch.class);

    private final Settings settings;
    private boolean blind;

    SettingsWatch(Settings settings) {
        this.settings = settings;
    }

    @TransactionalEventListener
    void on(SettingsChanged changed) {
        look();
    }

    /** Sees what other nodes saved. While the storage is out of reach the settings known so far hold. */
    @Scheduled(fixedDelay = 1_000)
    synchronized void look() {
        try {
            settings.refresh();
            blind = false;
        } catch (DataAccessException | TransactionException e) {
            if (!blind) {
                log.warn("Settings can't be read; those known so far hold", e);
            }
            blind = true;
        }
    }
}

package dev.parley.keyring;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives up signing keys of which nothing that is still good was made. */
@Component
class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final Keyring keyring;
    private final KeyCare care;
    private final Clock clock;

    SigningKeys(Keyring keyring, KeyCare care, Clock clock) {
        this.keyring = keyring;
        this.care = care;
        this.clock = clock;
    }

    void retire() {
        keyring.all().forEach(keyset -> {
            var goodFor = keyset.goodFor();
            if (goodFor != null && keyset.loaded().keys().ids().size() > 1) {
                retire(keyset, goodFor);
            }
        });
    }

    private void retire(LiveKeyset<?> keyset, Duration goodFor) {
        var state = care.state(keyset.purpose());
        var since = state.keys().getFirst().since();
        if (state.isWhole() && since != null && since.plus(goodFor).isBefore(clock.instant())) {
            var older = new HashSet<>(keyset.loaded().keys().ids());
            older.remove(state.keys().getFirst().id());
            care.retire(keyset.purpose(), older);
            log.info("{} keys of “{}” were given up", older.size(), keyset.purpose());
        }
    }
}

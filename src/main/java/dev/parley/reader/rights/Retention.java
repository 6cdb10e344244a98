package dev.parley.reader.rights;

import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Drops what administrators don't want to be kept any longer, some at a time, and puts on record how much that was.
 * Stopped in between, it goes on where any is left.
 */
@Component
class Retention {

    private final AddressRetention addresses;
    private final List<Perishable> perishables;
    private final Settings settings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(
            AddressRetention addresses,
            List<Perishable> perishables,
            Settings settings,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.addresses = addresses;
        this.perishables = List.copyOf(perishables);
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Drops addresses that nothing needs any more. */
    void dropAddresses() {
        var days = settings.get(PrivacySettings.GROUP).addressDays();
        if (days == 0) {
            return;
        }
        var since = clock.instant().minus(Duration.ofDays(days));
        var dropped = 0;
        var look = addresses.lookOn(null, since);
        while (look.last() != null) {
            dropped += look.dropped();
            look = addresses.lookOn(look.last(), since);
        }
        record("drop-addresses", dropped, "addresses that nothing needed any more");
    }

    /** Deletes what is older than it may be. */
    void purge() {
        var set = settings.get(PrivacySettings.GROUP);
        for (var perishable : perishables) {
            perishable
                    .keptFor(set)
                    .ifPresent(time -> purge(perishable, clock.instant().minus(time)));
        }
    }

    private void purge(Perishable perishable, Instant before) {
        var deleted = 0;
        for (var some = perishable.deleteSome(before); some > 0; ) {
            deleted += some;
            some = perishable.deleteSome(before);
        }
        var number = deleted;
        perishable.words().ifPresent(words -> record("purge", number, words));
    }

    private void record(String action, int number, String what) {
        if (number > 0) {
            var note = number + " " + what;
            transaction.executeWithoutResult(_ -> audit.record(new Act(
                    action, new Subject("retention", null), null, clock.instant(), Act.Change.NONE, null, note, null)));
        }
    }
}

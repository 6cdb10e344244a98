package dev.parley.reader;

import dev.parley.account.Reauthentication;
import dev.parley.account.Staff;
import dev.parley.audit.Act;
import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reveals addresses to administrators: one at a time, for a reason, on record, and not often. */
@Service
public class Reveals {

    private static final String ACTION = "reveal-address";

    private final AddressHandover addresses;
    private final Reauthentication reauthentication;
    private final AuditLog log;
    private final AuditTrail trail;
    private final ReaderProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reveals(
            AddressHandover addresses,
            Reauthentication reauthentication,
            AuditLog log,
            AuditTrail trail,
            ReaderProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.addresses = addresses;
        this.reauthentication = reauthentication;
        this.log = log;
        this.trail = trail;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reveals the address of one reader. It is on record before it is given out.
     *
     * @param password the administrator's own, asked for at this moment
     * @throws dev.parley.account.NotConfirmed when it is not
     * @throws NotRevealed when this administrator did it too often, or the address isn't kept
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public RevealedAddress reveal(ReaderId reader, RevealReason reason, String password, Staff by) {
        // Outside of a transaction: a wrong password waits, and nobody shall wait for its connection.
        reauthentication.confirm(password);
        synchronized (this) {
            return transaction.execute(_ -> {
                if (lately(by) >= properties.revealsPerHour()) {
                    throw NotRevealed.tooOften(properties.revealsPerHour());
                }
                var address = addresses.inClear(reader).orElseThrow(NotRevealed::notKept);
                trail.record(new Act(
                        ACTION,
                        Subject.reader(reader.value()),
                        by.accountId(),
                        clock.instant(),
                        Act.Change.NONE,
                        reason.key(),
                        null,
                        null));
                return new RevealedAddress(address);
            });
        }
    }

    private int lately(Staff by) {
        var since = clock.instant().minus(Duration.ofHours(1));
        var filter = new AuditFilter(by.accountId(), ACTION, null, null, since, null);
        return log.page(filter, null, properties.revealsPerHour()).rows().size();
    }
}

package dev.parley.reader;

import dev.parley.account.AccountId;
import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.job.JobWanted;
import dev.parley.keyring.KeyCare;
import dev.parley.keyring.KeyWatch;
import dev.parley.keyring.KeysetState;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators look after the keys. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class KeyDesk {

    private final KeyCare care;
    private final KeyWatch watch;
    private final AddressKeys addresses;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyDesk(
            KeyCare care,
            KeyWatch watch,
            AddressKeys addresses,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.care = care;
        this.watch = watch;
        this.addresses = addresses;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How the keysets stand. */
    public List<KeysetState> states() {
        return care.states();
    }

    /** How far the work is that follows a new key. */
    public KeyProgress progress() {
        return addresses.progress();
    }

    /** The key files that others could use until this node took that right away. */
    public List<String> mended() {
        return watch.mended();
    }

    /** The names of key files that others than their owner can use. */
    public List<String> openToOthers() {
        return care.openToOthers().stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /**
     * Makes a new key for a keyset, and has begun what follows from it.
     *
     * @throws dev.parley.keyring.KeysetUnusable when keys of it are lost: that comes first
     */
    @Transactional
    public void rotate(String purpose, AccountId by) {
        audit.record(Act.of("rotate-key", new Subject("keyset", null), by, clock.instant(), purpose));
        care.rotate(purpose);
        events.publishEvent(new JobWanted(AddressKeys.JOB));
    }

    /** Goes on without keys that are lost and have no backup. */
    @Transactional
    public void acceptLoss(String purpose, AccountId by) {
        audit.record(Act.of("accept-key-loss", new Subject("keyset", null), by, clock.instant(), purpose));
        care.acceptLoss(purpose);
    }
}

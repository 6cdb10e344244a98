package dev.parley.reader.rights;

import dev.parley.account.AccountId;
import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases readers, for good: identity goes everywhere, and comments lose their text too, or stay without a name. It asks
 * nobody's right, for readers themselves and the command come here too; administrators go through {@link ReaderDesk}.
 */
@Service
public class ReaderErasure {

    private static final String ACTION = "erase-reader";

    private final ReaderRegister register;
    private final List<ReaderHolding> holdings;
    private final Settings settings;
    private final AuditTrail audit;
    private final Erasures erasures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReaderErasure(
            ReaderRegister register,
            List<ReaderHolding> holdings,
            Settings settings,
            AuditTrail audit,
            Erasures erasures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.holdings = List.copyOf(holdings);
        this.settings = settings;
        this.audit = audit;
        this.erasures = erasures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Erases a reader in one transaction, in a number of statements that doesn't grow with each comment. That it was
     * done is put on record, without a word about whom it was.
     *
     * @param by who did it; null when the reader did
     * @return false when there is no such reader (any more)
     */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 3, delay = 50, jitter = 20)
    @Transactional
    public boolean erase(ReaderId reader, Remains remains, @Nullable AccountId by) {
        if (register.facts(reader).isEmpty()) {
            return false;
        }
        var at = clock.instant();
        var keepTexts = remains.keepTexts(settings.get(PrivacySettings.GROUP));
        // Asked first: what makes a reader outlast this goes with the rest.
        var outlives = holdings.stream().anyMatch(holding -> holding.outlivesErasure(reader));
        events.publishEvent(new ReaderErased(reader, keepTexts, at));
        if (outlives) {
            register.dropAddresses(Set.of(reader));
        } else {
            register.forget(reader);
        }
        erasures.remember(at);
        var what = keepTexts ? "texts-kept" : "texts-erased";
        audit.record(new Act(ACTION, Subject.reader(reader.value()), by, at, Act.Change.NONE, what, null, null));
        return true;
    }

    /** What an erasure leaves of public comments. */
    public enum Remains {
        /** What the site has chosen. */
        AS_SET,
        /** An empty place in the thread. */
        NOTHING,
        /** The text, without a name. */
        TEXTS;

        boolean keepTexts(PrivacySettings settings) {
            return switch (this) {
                case AS_SET -> settings.keepTexts();
                case NOTHING -> false;
                case TEXTS -> true;
            };
        }
    }
}

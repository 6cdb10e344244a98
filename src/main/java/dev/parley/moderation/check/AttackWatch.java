package dev.parley.moderation.check;

import dev.parley.kernel.Buckets;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notices when this node gets more submissions than people write, and says whether browsers have to work for them. */
@Component
final class AttackWatch {

    private static final Logger log = LoggerFactory.getLogger(AttackWatch.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration CALM = Duration.ofMinutes(10);

    private final Settings settings;
    private final Clock clock;
    private final boolean counting;
    private final Derived<Integer, Buckets> minutes;
    private volatile Instant attackEnds = Instant.EPOCH;

    AttackWatch(Settings settings, CommentsProperties properties, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.counting = properties.flood().enabled();
        this.minutes = new Derived<>(most -> new Buckets(most, MINUTE.dividedBy(most), clock));
    }

    /** Counts a submission. */
    void submitted() {
        var most = settings.get(ChallengeSettings.GROUP).perMinute();
        if (counting && !minutes.of(most).take(this).isZero()) {
            var before = attackEnds;
            attackEnds = clock.instant().plus(CALM);
            if (before.isBefore(clock.instant())) {
                log.warn("More than {} comments in a minute: browsers have to work for them for a while", most);
            }
        }
    }

    /** Whether browsers have to work for comments now. */
    boolean wantsProof() {
        return switch (settings.get(ChallengeSettings.GROUP).when()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case UNDER_ATTACK -> clock.instant().isBefore(attackEnds);
        };
    }
}

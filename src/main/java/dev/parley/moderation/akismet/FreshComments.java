package dev.parley.moderation.akismet;

import dev.parley.moderation.SubmissionTaken;
import dev.parley.reader.AddressHandover;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Shows comments to Akismet once they are stored, while it is still known where they came from. That is kept in memory
 * alone, of so many comments at most and for a short time; what falls out is checked later without it.
 */
@Component
class FreshComments implements DisposableBean {

    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(FreshComments.class);
    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 1_000;

    private final AkismetCases cases;
    private final AkismetErrands errands;
    private final Settings settings;
    private final AddressHandover addresses;
    private final Clock clock;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("akismet-", 0).factory());

    FreshComments(
            AkismetCases cases, AkismetErrands errands, Settings settings, AddressHandover addresses, Clock clock) {
        this.cases = cases;
        this.errands = errands;
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
        workers.allowCoreThreadTimeOut(true);
    }

    /** In the transaction that stores the comment, so that a crash doesn't lose the check. */
    @EventListener
    void remember(SubmissionTaken taken) {
        if (settings.get(AkismetSettings.GROUP).enabled()) {
            var waitsForThisAlone = taken.heldBy().equals(Set.of(AkismetSettings.GROUP.name()));
            cases.begin(taken.comment(), waitsForThisAlone ? Errand.CHECK_TO_PUBLISH : Errand.CHECK);
        }
    }

    @TransactionalEventListener
    void show(SubmissionTaken taken) {
        var current = settings.get(AkismetSettings.GROUP);
        if (!current.enabled()) {
            return;
        }
        var origin = origin(taken, current);
        var tooLate = clock.instant().plus(LONGEST_WAIT);
        try {
            workers.execute(() -> {
                if (clock.instant().isBefore(tooLate)) {
                    errands.run(taken.comment(), origin);
                }
            });
        } catch (RejectedExecutionException e) {
            log.debug("Too many comments wait for Akismet; this one is checked later");
        }
    }

    private Origin origin(SubmissionTaken taken, AkismetSettings current) {
        var submission = taken.submission();
        var email = submission.email();
        var delivery = submission.delivery();
        return new Origin(
                delivery.network(),
                delivery.userAgent().isEmpty() ? null : delivery.userAgent(),
                email != null && current.sendEmail() ? addresses.inClear(email) : null,
                delivery.hidden());
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}

package dev.parley.moderation;

import dev.parley.comment.CommentCounts;
import dev.parley.moderation.ModerationStatistics.Waiting;
import dev.parley.moderation.statistics.Tallies;
import dev.parley.settings.SiteProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how the moderators' work goes. */
@Service
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
public class Statistics {

    private final CommentCounts comments;
    private final Tallies tallies;
    private final StatisticsReport report;
    private final Clock clock;
    private final ZoneId zone;

    Statistics(CommentCounts comments, Tallies tallies, StatisticsReport report, Clock clock, SiteProperties site) {
        this.comments = comments;
        this.tallies = tallies;
        this.report = report;
        this.clock = clock;
        this.zone = site.site().timeZone();
    }

    /**
     * The statistics of a period, in a number of statements that doesn't depend on how much happened in it. Only what
     * was never looked at before costs more.
     */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional
    public ModerationStatistics of(StatisticsPeriod period) {
        var now = clock.instant();
        var timeline = period.timeline(now, zone);
        return report.of(period, now, zone, waiting(), timeline, tallies.along(timeline, now, zone));
    }

    /** Since when the comment is in the queue that waits longest; for whoever raises an alarm. */
    @Transactional(readOnly = true)
    public Optional<Instant> oldestWaiting() {
        return comments.oldestWaiting();
    }

    /** Counts what is over and wasn't counted yet, so that nobody has to wait for it. */
    @Transactional
    public void catchUp() {
        var now = clock.instant();
        for (var period : StatisticsPeriod.values()) {
            tallies.along(period.timeline(now, zone), now, zone);
        }
    }

    private Waiting waiting() {
        return new Waiting(comments.waiting(), comments.oldestWaiting().orElse(null));
    }
}

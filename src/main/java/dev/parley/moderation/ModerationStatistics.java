package dev.parley.moderation;

import dev.parley.account.AccountId;
import dev.parley.kernel.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moderators did in a period, and what waits for them now.
 *
 * @param period how far back it goes
 * @param at when it was counted
 * @param zone the site's time zone, in which hours, days and months begin
 * @param queue what waits now
 * @param decidedToday how many decisions there were since the last midnight
 * @param total the whole period
 * @param points the hours, days or months of the period in their order; the last one isn't over yet
 * @param deciders who decided, the busiest first; Parley itself comes last
 * @param hoursOfDay decisions of the period by the hour of the day, from 0 to 23
 */
public record ModerationStatistics(
        StatisticsPeriod period,
        Instant at,
        ZoneId zone,
        Waiting queue,
        long decidedToday,
        Figures total,
        List<Point> points,
        List<Decider> deciders,
        List<Long> hoursOfDay) {

    /**
     * What waits now.
     *
     * @param count how many comments are in the queue
     * @param oldestSince since when the one is there that waits longest; null when none waits
     */
    public record Waiting(long count, @Nullable Instant oldestSince) {}

    /** What was counted in one hour, day or month. */
    public record Point(Stretch stretch, Figures figures) {}

    /**
     * What was counted. A decision that takes another one back counts as overturned and nowhere else.
     *
     * @param arrived comments that came
     * @param approved decisions that led to a public comment
     * @param rejected decisions that led to a rejected one
     * @param spam decisions that led to spam
     * @param held decisions that put a comment back into the queue
     * @param overturned decisions that were taken back, and rejections that were changed on appeal
     * @param speed how fast people decided; null when none did
     * @param classifier how the classifier's judgement went with people's
     */
    public record Figures(
            long arrived,
            long approved,
            long rejected,
            long spam,
            long held,
            long overturned,
            @Nullable Speed speed,
            Confusion classifier) {

        /** How many decisions there were. */
        public long decisions() {
            return approved + rejected + spam + held;
        }
    }

    /**
     * How long comments had waited when people decided about them; each at most 4.5 % off.
     *
     * @param median half waited no longer
     * @param percentile95 95 of 100 waited no longer
     */
    public record Speed(Duration median, Duration percentile95) {}

    /**
     * The classifier against people who decided: it calls spam what scores at least the threshold.
     *
     * @param threshold between 0 and 1
     * @param spamCaught both called it spam
     * @param spamMissed people called it spam, the classifier didn't
     * @param goodKept neither called it spam
     * @param goodAccused the classifier called it spam, people didn't
     */
    public record Confusion(double threshold, long spamCaught, long spamMissed, long goodKept, long goodAccused) {

        /** How many decisions there were about comments that had a score. */
        public long decisions() {
            return spamCaught + spamMissed + goodKept + goodAccused;
        }

        /** The share of the decisions in which both agreed, between 0 and 1; null when there was none. */
        public @Nullable Double agreement() {
            return decisions() == 0 ? null : (double) (spamCaught + goodKept) / decisions();
        }
    }

    /**
     * Someone who decided.
     *
     * @param account who; null for Parley itself, by an administrator's rule
     * @param name how to call them
     * @param decisions at each point
     */
    public record Decider(@Nullable AccountId account, String name, List<Long> decisions) {

        /** How many decisions they made. */
        public long total() {
            return decisions.stream().mapToLong(Long::longValue).sum();
        }
    }
}

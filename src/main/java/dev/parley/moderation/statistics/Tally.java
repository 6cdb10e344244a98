package dev.parley.moderation.statistics;

import dev.parley.comment.Status;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was counted in a stretch of time. A decision that takes another one back is counted as such and nowhere else.
 *
 * @param arrived comments that came
 * @param decided decisions by the state that they led to
 * @param by decisions by the account that made them
 * @param automatic decisions that Parley made by itself
 * @param overturned decisions taken back, and rejections changed on appeal
 * @param waits decisions of people by the {@linkplain WaitBuckets bucket} of the time that the comment had waited
 * @param scoredSpam comments that people called spam, by the hundredth of the score that they had
 * @param scoredGood comments that people called something else, by the hundredth of the score that they had
 * @param hours decisions by the hour of the day on the site's clock
 */
public record Tally(
        long arrived,
        Map<Status, Long> decided,
        Map<UUID, Long> by,
        long automatic,
        long overturned,
        Map<Integer, Long> waits,
        Map<Integer, Long> scoredSpam,
        Map<Integer, Long> scoredGood,
        Map<Integer, Long> hours) {

    /** Adds tallies up. */
    public static Tally sum(Collection<Tally> tallies) {
        var count = new TallyCount();
        tallies.forEach(count::add);
        return count.tally();
    }

    /** How many decisions there were. */
    public long decisions() {
        return total(decided);
    }

    /** The time within which half of the decisions came; empty when nobody decided. */
    public Optional<Duration> medianWait() {
        return WaitBuckets.percentile(waits, 0.5);
    }

    /** The time within which 95 of 100 decisions came; empty when nobody decided. */
    public Optional<Duration> longestWaitOf95Percent() {
        return WaitBuckets.percentile(waits, 0.95);
    }

    /** How many that people called spam had a score of at least the threshold, between 0 and 1. */
    public long spamFrom(double threshold) {
        return from(threshold, scoredSpam);
    }

    /** How many that people called something else had a score of at least the threshold. */
    public long goodFrom(double threshold) {
        return from(threshold, scoredGood);
    }

    /** How many that people called spam had a score at all. */
    public long spamScored() {
        return total(scoredSpam);
    }

    /** How many that people called something else had a score at all. */
    public long goodScored() {
        return total(scoredGood);
    }

    boolean isEmpty() {
        return arrived == 0 && decided.isEmpty() && overturned == 0;
    }

    private static long from(double threshold, Map<Integer, Long> scored) {
        var least = TallyCount.hundredth(threshold);
        return scored.entrySet().stream()
                .filter(band -> band.getKey() >= least)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long total(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package dev.parley.moderation.statistics;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sorts durations into buckets that grow by the eighth root of two, about 9 %. A percentile read from counts per bucket
 * is the middle of its bucket, and so no more than 4.5 % off the true one. What takes less than a second counts as one.
 */
final class WaitBuckets {

    private static final int PER_DOUBLING = 8;

    private WaitBuckets() {}

    static int bucketOf(Duration wait) {
        var seconds = Math.max(1, wait.toMillis() / 1_000.0);
        return (int) Math.floor(Math.log(seconds) / Math.log(2) * PER_DOUBLING);
    }

    /**
     * The duration within which that share of the waits ended.
     *
     * @param share between 0 and 1, such as 0.5 for the median
     */
    static Optional<Duration> percentile(Map<Integer, Long> counts, double share) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var rank = Math.max(1, (long) Math.ceil(share * all));
        var seen = 0L;
        for (var bucket : new TreeMap<>(counts).entrySet()) {
            seen += bucket.getValue();
            if (seen >= rank) {
                return Optional.of(middle(bucket.getKey()));
            }
        }
        return Optional.empty();
    }

    private static Duration middle(int bucket) {
        return Duration.ofMillis(Math.round(1_000 * Math.pow(2, (bucket + 0.5) / PER_DOUBLING)));
    }
}

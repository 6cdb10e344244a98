package dev.parley.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A token bucket for each of many: a burst at once, and then one an interval. They are known in memory alone. */
public final class Buckets {

    private static final int MOST = 100_000;

    private final int burst;
    private final Duration interval;
    private final TimeMeter time;
    private final Cache<Object, Bucket> buckets;

    /** Buckets that hold so much, and get one back after each interval of that clock. */
    public Buckets(int burst, Duration interval, Clock clock) {
        this.burst = burst;
        this.interval = interval;
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(interval.multipliedBy(burst))
                .build();
    }

    /** Takes one from somebody's bucket; how long they have to wait when it is empty, zero when it isn't. */
    public Duration take(Object whose) {
        var bucket = buckets.get(
                whose,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(1, interval))
                        .withCustomTimePrecision(time)
                        .build());
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** The application's clock. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

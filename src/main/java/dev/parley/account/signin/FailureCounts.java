package dev.parley.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;

/** Counts failures of late by a key, and says how long the next attempt has to wait for them. */
final class FailureCounts<K> {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final Duration MEMORY = Duration.ofMinutes(30);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final int DOUBLINGS = 6;
    private static final long MAX_KEYS = 100_000;

    private final int free;
    private final Cache<K, Integer> counts =
            Caffeine.newBuilder().maximumSize(MAX_KEYS).expireAfterWrite(MEMORY).build();

    /** @param free how many failures cost nothing */
    FailureCounts(int free) {
        this.free = free;
    }

    void count(K key) {
        counts.asMap().merge(key, 1, Integer::sum);
    }

    void clear(K key) {
        counts.invalidate(key);
    }

    /** Nothing at first, then a quarter of a second, doubled with each failure up to {@link #LONGEST_WAIT}. */
    Duration wait(K key) {
        var costly = Objects.requireNonNullElse(counts.getIfPresent(key), 0) - free;
        if (costly < 0) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(costly, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}

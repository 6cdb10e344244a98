package dev.parley.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many reports one network may send: a few at once, then one a minute. Networks are known in memory alone. */
@Component
class ReportLimit {

    private static final int BURST = 5;
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 10_000;

    private final Cache<String, Bucket> networks = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(INTERVAL.multipliedBy(BURST))
            .build();

    /** @throws ReportRefused when the network has to wait */
    void take(String network) {
        var bucket = networks.get(
                network,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(BURST).refillGreedy(1, INTERVAL))
                        .build());
        var wait = bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        if (wait > 0) {
            throw ReportRefused.tooFast(Duration.ofNanos(wait));
        }
    }
}

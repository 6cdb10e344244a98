package dev.parley.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Refuses comments that come too fast from one reader or one network. Networks are known in memory alone, and
 * forgotten when their bucket is full again.
 */
@Component
final class Flood implements IntakeCheck {

    private static final Logger log = LoggerFactory.getLogger(Flood.class);
    private static final int MOST_BUCKETS = 100_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final CommentsProperties.Flood limits;
    private final Cache<Object, Bucket> readers;
    private final Cache<Object, Bucket> networks;

    Flood(CommentsProperties properties) {
        this.limits = properties.flood();
        this.readers = buckets(limits.readerBurst(), limits.readerInterval());
        this.networks = buckets(limits.networkBurst(), limits.networkInterval());
        if (!limits.enabled()) {
            log.warn("Rate limits on comments are off (parley.comments.flood.enabled=false)");
        }
    }

    @Override
    public String name() {
        return "flood";
    }

    @Override
    public Verdict check(Candidate candidate) {
        if (!limits.enabled()) {
            return Verdict.pass();
        }
        var wait = longer(
                take(readers, candidate.reader(), limits.readerBurst(), limits.readerInterval()),
                take(
                        networks,
                        network(candidate.submission().network()),
                        limits.networkBurst(),
                        limits.networkInterval()));
        return wait.isZero() ? Verdict.pass() : Verdict.refuse(new Refusal.TooFast(wait));
    }

    /** The network of an address: people hold a whole /64 of IPv6. */
    static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    private static Duration take(Cache<Object, Bucket> buckets, Object key, int burst, Duration interval) {
        var bucket = buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(1, interval))
                        .build());
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static Cache<Object, Bucket> buckets(int burst, Duration interval) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(interval.multipliedBy(burst))
                .build();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

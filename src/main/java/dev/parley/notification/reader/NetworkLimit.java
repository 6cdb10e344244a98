package dev.parley.notification.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Lets few requests for mail through from one network. Networks are known in memory alone, for an hour. */
@Component
class NetworkLimit {

    static final int MOST = 5;
    private static final int MOST_NETWORKS = 100_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Cache<String, AtomicInteger> seen = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** Counts a request; false when there were too many. */
    boolean take(String address) {
        return seen.get(network(address), _ -> new AtomicInteger()).incrementAndGet() <= MOST;
    }

    // People hold a whole /64 of IPv6.
    private static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}

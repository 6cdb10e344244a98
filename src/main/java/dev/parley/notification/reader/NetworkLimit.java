package dev.parley.notification.reader;

import dev.parley.kernel.Buckets;
import dev.parley.kernel.Network;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets few requests for mail through from one network: some at once, and as many in an hour. */
@Component
class NetworkLimit {

    static final int MOST = 5;

    private final Buckets networks;

    NetworkLimit(Clock clock) {
        this.networks = new Buckets(MOST, Duration.ofHours(1).dividedBy(MOST), clock);
    }

    /** Counts a request; false when there were too many. */
    boolean take(String address) {
        return networks.take(Network.of(address)).isZero();
    }
}

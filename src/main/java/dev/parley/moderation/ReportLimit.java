package dev.parley.moderation;

import dev.parley.kernel.Buckets;
import dev.parley.kernel.Network;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many reports one network may send: a few at once, then one a minute. */
@Component
class ReportLimit {

    private static final int BURST = 5;
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final Buckets networks;

    ReportLimit(Clock clock) {
        this.networks = new Buckets(BURST, INTERVAL, clock);
    }

    /** @throws ReportRefused when the network has to wait */
    void take(String address) {
        var wait = networks.take(Network.of(address));
        if (wait.isPositive()) {
            throw ReportRefused.tooFast(wait);
        }
    }
}

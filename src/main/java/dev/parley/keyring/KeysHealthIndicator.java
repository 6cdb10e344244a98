package dev.parley.keyring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether all keys are there. Without some of them the site serves, but not all of it: then it is degraded. */
@Component
class KeysHealthIndicator implements HealthIndicator {

    private final KeyWatch watch;

    KeysHealthIndicator(KeyWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        var troubled = watch.troubled();
        return troubled.isEmpty()
                ? Health.up().build()
                : Health.status("DEGRADED").withDetail("keysets", troubled).build();
    }
}

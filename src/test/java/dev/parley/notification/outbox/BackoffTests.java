package dev.parley.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTests {

    @Test
    void pausesGrowFourfoldUpToSixHours() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(Backoff::after).map(Duration::toMinutes))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 360L, 360L, 360L);
    }
}

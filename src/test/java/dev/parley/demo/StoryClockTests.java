package dev.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryClockTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant ONCE = Instant.parse("2026-11-11T08:00:00Z");

    private final Clock clock = new StoryClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void showsTheTimeOfTheStoryWhileItIsTold() {
        assertThat(StoryClock.at(ONCE, clock::instant)).isEqualTo(ONCE);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void showsTheRealTimeToEverybodyElseMeanwhile() throws InterruptedException {
        var seen = new Instant[1];
        var other = StoryClock.at(ONCE, () -> Thread.ofVirtual().start(() -> seen[0] = clock.instant()));
        other.join();
        assertThat(seen[0]).isEqualTo(NOW);
    }
}

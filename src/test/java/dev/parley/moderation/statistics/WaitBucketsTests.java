package dev.parley.moderation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitBucketsTests {

    private static final double PROMISED = 4.5;

    @Test
    void ofNoWaitsThereIsNoMedian() {
        assertThat(WaitBuckets.percentile(Map.of(), 0.5)).isEmpty();
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        var counts = count(List.of(60_000L, 3_600_000L, 86_400_000L));

        assertThat(millis(counts, 0.5)).isCloseTo(3_600_000, withinPercentage(PROMISED));
    }

    @Test
    void noPercentileIsFurtherOffThanPromised() {
        var random = new Random(7);
        var waits = IntStream.range(0, 2_001)
                .mapToObj(i -> Math.round(1_000 * Math.exp(random.nextDouble() * 16)))
                .sorted()
                .toList();
        var counts = count(waits);

        for (var share : List.of(0.01, 0.25, 0.5, 0.95, 0.99, 1.0)) {
            var exact = waits.get((int) Math.ceil(share * waits.size()) - 1);
            assertThat(millis(counts, share)).isCloseTo(exact, withinPercentage(PROMISED));
        }
    }

    @Test
    void whatWasDecidedAtOnceWaitedASecond() {
        var counts = count(List.of(0L, 1L, 999L));

        assertThat(millis(counts, 0.95)).isCloseTo(1_000, withinPercentage(PROMISED));
    }

    @Test
    void aClockThatWentBackHarmsNothing() {
        assertThat(WaitBuckets.bucketOf(Duration.ofSeconds(-5))).isZero();
    }

    private static long millis(Map<Integer, Long> counts, double share) {
        return WaitBuckets.percentile(counts, share).orElseThrow().toMillis();
    }

    private static Map<Integer, Long> count(List<Long> millis) {
        var counts = new HashMap<Integer, Long>();
        millis.forEach(wait -> counts.merge(WaitBuckets.bucketOf(Duration.ofMillis(wait)), 1L, Long::sum));
        return counts;
    }
}

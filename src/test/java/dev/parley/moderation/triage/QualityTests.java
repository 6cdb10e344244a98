package dev.parley.moderation.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityTests {

    @Test
    void perfectScoresArePerfect() {
        var quality =
                Quality.of(new Scored(new double[] {0.1, 0.2, 0.8, 0.9}, new boolean[] {false, false, true, true}));
        assertThat(quality.auc()).isEqualTo(1);
        assertThat(quality.spamCaught()).isEqualTo(1);
        assertThat(quality.threshold()).isEqualTo(0.8);
    }

    @Test
    void equalScoresSayNothing() {
        var quality =
                Quality.of(new Scored(new double[] {0.5, 0.5, 0.5, 0.5}, new boolean[] {false, true, false, true}));
        assertThat(quality.auc()).isEqualTo(0.5);
        assertThat(quality.spamCaught()).isZero();
    }

    @Test
    void withFewerThanTwoHundredCommentsNotOneMayBeLost() {
        var scores = new double[] {0.95, 0.1, 0.2, 0.9, 0.99};
        var quality = Quality.of(new Scored(scores, new boolean[] {false, false, false, true, true}));
        assertThat(quality.spamCaught()).isEqualTo(0.5);
        assertThat(quality.threshold()).isEqualTo(0.99);
    }

    @Test
    void ofTwoHundredCommentsOneMayBeLost() {
        var scores =
                IntStream.range(0, 201).mapToDouble(i -> i < 199 ? 0.1 : 0.9).toArray();
        scores[199] = 0.95;
        var spam = new boolean[201];
        spam[200] = true;
        assertThat(Quality.of(new Scored(scores, spam)).spamCaught()).isEqualTo(1);
    }

    @Test
    void calibrationComparesWhatWasForetoldWithWhatCameTrue() {
        var quality =
                Quality.of(new Scored(new double[] {0.25, 0.25, 0.25, 0.25}, new boolean[] {true, false, true, false}));
        assertThat(quality.calibrationError()).isCloseTo(0.25, within(1e-9));
        assertThat(quality.brierScore()).isCloseTo((0.5625 + 0.0625) / 2, within(1e-9));
        assertThat(quality.reliability()).containsExactly(new Quality.Bin(4, 0.25, 0.5));
    }
}

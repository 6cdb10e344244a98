package dev.parley.moderation.triage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a model that learned from some comments tells spam among others.
 *
 * @param auc see {@link Quality}
 * @param spamCaught the share of spam caught where no more than half a percent of the others is called spam
 * @param threshold the score from which that is so
 * @param microsPerComment the time to read and score one comment, in microseconds
 * @param trained how many comments were learned from
 * @param tested how many were scored
 * @param brierScore see {@link Quality}
 * @param expectedCalibrationError see {@link Quality}
 * @param reliability see {@link Quality}
 */
record Evaluation(
        double auc,
        @JsonProperty("spamCaughtAtHalfPercentHamLost") double spamCaught,
        double threshold,
        double microsPerComment,
        int trained,
        int tested,
        double brierScore,
        double expectedCalibrationError,
        List<Quality.Bin> reliability) {

    // The first warm the compiler up, and the fastest has least of what else the machine does.
    private static final int PASSES = 10;
    private static final double NANOS_PER_MICRO = 1_000;

    static Evaluation of(List<Example> train, List<Example> test) {
        var model = Trainer.train(train).model();
        var micros =
                IntStream.range(0, PASSES).mapToDouble(_ -> micros(model, test)).min();
        var scores =
                test.stream().map(example -> model.probability(example.text())).toList();
        var quality =
                Quality.of(Scored.of(scores, test.stream().map(Example::spam).toList()));
        return new Evaluation(
                quality.auc(),
                quality.spamCaught(),
                quality.threshold(),
                micros.orElseThrow(),
                train.size(),
                test.size(),
                quality.brierScore(),
                quality.calibrationError(),
                quality.reliability());
    }

    private static double micros(LinearModel model, List<Example> test) {
        long begin = System.nanoTime();
        test.forEach(example -> model.probability(example.text()));
        return (System.nanoTime() - begin) / NANOS_PER_MICRO / test.size();
    }
}

package dev.parley.moderation.triage;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Scores of texts whose kind is known.
 *
 * @param scores the higher, the more like spam
 * @param spam what each is
 */
record Scored(double[] scores, boolean[] spam) {

    static Scored of(List<Double> scores, List<Boolean> spam) {
        var kinds = new boolean[spam.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = spam.get(i);
        }
        return new Scored(scores.stream().mapToDouble(Double::doubleValue).toArray(), kinds);
    }

    int count(boolean kind) {
        int count = 0;
        for (boolean each : spam) {
            count += each == kind ? 1 : 0;
        }
        return count;
    }

    Scored map(DoubleUnaryOperator change) {
        return new Scored(Arrays.stream(scores).map(change).toArray(), spam);
    }
}

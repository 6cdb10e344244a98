package dev.parley.moderation.triage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good probabilities are, measured on texts whose kind is known and that the model had not seen.
 *
 * @param auc the chance that spam scores higher than what isn't (area under the ROC curve)
 * @param threshold the score from which a text is called spam when at most half a percent of the others may be
 * @param spamCaught the share of spam that reaches the threshold
 * @param brierScore the mean square of what the probabilities are off by
 * @param calibrationError how far they are off on average (expected calibration error over ten bins)
 * @param reliability the bins: what was foretold, and what came true
 */
public record Quality(
        double auc,
        double threshold,
        double spamCaught,
        double brierScore,
        double calibrationError,
        List<Bin> reliability) {

    private static final double HAM_LOST = 0.005;
    private static final int BINS = 10;

    /** Texts with about the same probability: how many, the probability's mean, and the share that was spam. */
    public record Bin(int texts, double foretold, double spam) {}

    static Quality of(Scored scored) {
        var threshold = threshold(scored);
        var bins = bins(scored);
        double off = bins.stream()
                .mapToDouble(bin -> bin.texts() * Math.abs(bin.foretold() - bin.spam()))
                .sum();
        int texts = Math.max(1, scored.spam().length);
        return new Quality(auc(scored), threshold, caught(scored, threshold), brier(scored), off / texts, bins);
    }

    /** Ties count half. */
    private static double auc(Scored scored) {
        var spam = ofKind(scored, true);
        var ham = ofKind(scored, false);
        double won = 0;
        for (double score : spam) {
            int below = firstNotBelow(ham, score);
            won += below + (firstNotBelow(ham, Math.nextUp(score)) - below) / 2.0;
        }
        return spam.length == 0 || ham.length == 0 ? 0 : won / spam.length / ham.length;
    }

    private static double threshold(Scored scored) {
        var ham = ofKind(scored, false);
        var spam = ofKind(scored, true);
        int mayBeLost = (int) Math.floor(ham.length * HAM_LOST);
        double highestKept = ham.length == 0 ? 0 : ham[ham.length - 1 - mayBeLost];
        int first = firstNotBelow(spam, Math.nextUp(highestKept));
        return first < spam.length ? spam[first] : 1;
    }

    private static double caught(Scored scored, double threshold) {
        var spam = ofKind(scored, true);
        return spam.length == 0 ? 0 : (spam.length - firstNotBelow(spam, threshold)) / (double) spam.length;
    }

    private static double brier(Scored scored) {
        return IntStream.range(0, scored.spam().length)
                .mapToDouble(i -> scored.scores()[i] - (scored.spam()[i] ? 1 : 0))
                .map(off -> off * off)
                .average()
                .orElse(0);
    }

    private static List<Bin> bins(Scored scored) {
        return IntStream.range(0, BINS)
                .mapToObj(bin -> bin(
                        scored,
                        IntStream.range(0, scored.spam().length)
                                .filter(i -> Math.min(BINS - 1, (int) (scored.scores()[i] * BINS)) == bin)
                                .toArray()))
                .filter(bin -> bin.texts() > 0)
                .toList();
    }

    private static Bin bin(Scored scored, int[] members) {
        return new Bin(
                members.length,
                Arrays.stream(members)
                        .mapToDouble(i -> scored.scores()[i])
                        .average()
                        .orElse(0),
                Arrays.stream(members)
                        .mapToDouble(i -> scored.spam()[i] ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    private static double[] ofKind(Scored scored, boolean kind) {
        return IntStream.range(0, scored.spam().length)
                .filter(i -> scored.spam()[i] == kind)
                .mapToDouble(i -> scored.scores()[i])
                .sorted()
                .toArray();
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int place = Arrays.binarySearch(sorted, value);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && sorted[place - 1] == value) {
            place--;
        }
        return place;
    }
}

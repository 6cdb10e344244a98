package dev.parley.moderation.triage;

/**
 * Turns a model's raw score into a probability that can be taken at its word (Platt's method).
 *
 * @param slope how fast the probability rises with the score
 * @param offset the log-odds at score 0
 */
record Calibration(double slope, double offset) {

    static final Calibration NONE = new Calibration(1, 0);

    /** Learned from scores of texts that the scoring model had not seen. */
    static Calibration of(double[] scores, boolean[] spam) {
        var line = Regression.alongOneLine(scores, spam);
        return line[0] > 0 ? new Calibration(line[0], line[1]) : NONE;
    }

    double probability(double score) {
        return 1 / (1 + Math.exp(-(slope * score + offset)));
    }
}

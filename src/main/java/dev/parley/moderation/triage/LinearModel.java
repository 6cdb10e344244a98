package dev.parley.moderation.triage;

/**
 * A learned weight for each feature, and what makes a probability of their sum.
 *
 * @param rarity how much each feature counts
 * @param weights by the features' index, then one for each number of style, then the constant
 * @param calibration from the sum to the probability
 */
record LinearModel(Rarity rarity, float[] weights, Calibration calibration) {

    static final int STYLE = Rarity.SIZE;
    static final int CONSTANT = STYLE + Style.NAMES.size();
    static final int SIZE = CONSTANT + 1;

    /** The probability, between 0 and 1, that this text is spam. */
    double probability(CommentText text) {
        return calibration.probability(score(Bag.of(Reading.of(text))));
    }

    /** The raw score: above 0 speaks for spam. */
    double score(Bag bag) {
        double score = weights[CONSTANT];
        var values = rarity.values(bag);
        for (int i = 0; i < values.length; i++) {
            score += values[i] * weights[bag.indexes()[i]];
        }
        for (int i = 0; i < bag.style().length; i++) {
            score += bag.style()[i] * weights[STYLE + i];
        }
        return score;
    }

    LinearModel calibrated(Calibration better) {
        return new LinearModel(rarity, weights, better);
    }
}

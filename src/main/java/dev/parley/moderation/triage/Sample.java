package dev.parley.moderation.triage;

/**
 * An example, read.
 *
 * @param bag its features
 * @param spam what a person decided
 * @param fingerprint the same for texts with the same words, so that they are learned or tested together
 */
record Sample(Bag bag, boolean spam, int fingerprint) {

    static Sample of(Example example) {
        var reading = Reading.of(example.text());
        var words = new StringBuilder();
        reading.tokens().forEach(token -> words.append(token.key()).append(' '));
        return new Sample(
                Bag.of(reading), example.spam(), Hash.spread(words.toString().hashCode()));
    }
}

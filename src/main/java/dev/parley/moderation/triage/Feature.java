package dev.parley.moderation.triage;

/**
 * Something about a text that can speak for or against it, and where in the text it stands.
 *
 * @param kind what sort of feature
 * @param bucket its number among those of its kind
 * @param from the first token that it is made of
 * @param to the last one
 */
record Feature(Kind kind, int bucket, int from, int to) {

    static final int BUCKETS = 1 << 18;

    /** The sorts of features, each made to weigh the same in sum, times its weight. */
    enum Kind {
        /** Words and pairs of words. */
        WORDS(1),
        /** Runs of three to five letters, for words never seen. */
        LETTERS(1),
        /** What words mean, in a row or near one another. */
        CONCEPTS(1.5);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    static Feature of(Kind kind, String key, int from, int to) {
        return of(kind, key.hashCode(), from, to);
    }

    static Feature of(Kind kind, int hash, int from, int to) {
        return new Feature(kind, Hash.spread(hash) & (BUCKETS - 1), from, to);
    }

    /** Its place among all features. */
    int index() {
        return kind.ordinal() * BUCKETS + bucket;
    }
}

package dev.parley.moderation.triage;

import dev.parley.moderation.triage.Feature.Kind;
import java.util.List;

/**
 * How rare each feature is among the examples: what stands in every text says little. What stands in none of them
 * is left out.
 *
 * @param weights by the features' index; 0 where it never occurred
 */
record Rarity(float[] weights) {

    private static final Kind[] KINDS = Kind.values();

    static final int SIZE = KINDS.length * Feature.BUCKETS;

    static Rarity among(List<Bag> bags) {
        var texts = new int[SIZE];
        for (var bag : bags) {
            for (int index : bag.indexes()) {
                texts[index]++;
            }
        }
        var weights = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            if (texts[i] > 0) {
                weights[i] = (float) (Math.log((1.0 + bags.size()) / (1.0 + texts[i])) + 1);
            }
        }
        return new Rarity(weights);
    }

    /** The value of each feature of the bag: the features of a kind have the kind's weight together. */
    double[] values(Bag bag) {
        var values = new double[bag.indexes().length];
        var squares = new double[KINDS.length];
        for (int i = 0; i < values.length; i++) {
            int index = bag.indexes()[i];
            values[i] = bag.counts()[i] * weights[index];
            squares[index / Feature.BUCKETS] += values[i] * values[i];
        }
        for (int i = 0; i < values.length; i++) {
            int kind = bag.indexes()[i] / Feature.BUCKETS;
            values[i] = values[i] == 0 ? 0 : values[i] * KINDS[kind].weight() / Math.sqrt(squares[kind]);
        }
        return values;
    }
}

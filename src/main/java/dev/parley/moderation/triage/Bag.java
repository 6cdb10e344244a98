package dev.parley.moderation.triage;

import java.util.Arrays;

/**
 * The features of a text without their places: which, in ascending order, and how much each is repeated.
 *
 * @param indexes the features, each once
 * @param counts how often, dampened: twice is not twice as much
 * @param style what its style says
 */
record Bag(int[] indexes, double[] counts, double[] style) {

    static Bag of(Reading reading) {
        var all = reading.features().stream().mapToInt(Feature::index).sorted().toArray();
        var indexes = new int[all.length];
        var counts = new double[all.length];
        int last = -1;
        for (int index : all) {
            if (last < 0 || indexes[last] != index) {
                indexes[++last] = index;
            }
            counts[last]++;
        }
        for (int i = 0; i <= last; i++) {
            counts[i] = 1 + Math.log(counts[i]);
        }
        return new Bag(Arrays.copyOf(indexes, last + 1), Arrays.copyOf(counts, last + 1), reading.style());
    }
}

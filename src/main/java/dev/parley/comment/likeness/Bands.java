package dev.parley.comment.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The MinHash of a text in bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4). Two
 * texts that share 80 % of their pieces have a band in common in 98 of 100 cases, 70 %: 89, 30 %: 6, 5 %: fewer than
 * one in 10,000.
 */
final class Bands {

    private static final int BANDS = 8;
    private static final int ROWS = 4;

    private Bands() {}

    static List<Long> of(Shingles shingles) {
        var least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        shingles.pieces().forEach(piece -> {
            for (var row = 0; row < least.length; row++) {
                least[row] = Math.min(least[row], Mixing.mix(piece + row * 0x9e3779b97f4a7c15L));
            }
        });
        return IntStream.range(0, BANDS).mapToObj(band -> band(least, band)).toList();
    }

    private static long band(long[] least, int band) {
        long hash = band;
        for (var row = band * ROWS; row < (band + 1) * ROWS; row++) {
            hash = Mixing.mix(hash ^ least[row]);
        }
        return hash;
    }
}

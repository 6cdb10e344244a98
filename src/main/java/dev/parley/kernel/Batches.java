package dev.parley.kernel;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts long lists into pieces that fit a statement. */
public final class Batches {

    private static final int SIZE = 1_000;

    private Batches() {}

    /** The pieces in order, none of them empty or longer than a thousand. */
    public static <T> Stream<List<T>> of(List<T> list) {
        return IntStream.range(0, (list.size() + SIZE - 1) / SIZE)
                .mapToObj(piece -> list.subList(piece * SIZE, Math.min((piece + 1) * SIZE, list.size())));
    }
}

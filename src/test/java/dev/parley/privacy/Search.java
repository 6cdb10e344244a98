package dev.parley.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for very many traces at once: each place in a text is compared by its eight bytes with the beginnings of all
 * traces, so that the time doesn't grow with their number.
 */
final class Search {

    private static final int WINDOW = Long.BYTES;
    private static final int FILTER_BITS = 24;

    private final Beginnings exact = new Beginnings();
    private final Beginnings anyCase = new Beginnings();

    Search(Collection<Traces> addresses) {
        addresses.stream()
                .flatMap(address -> address.all().stream())
                .forEach(trace -> (trace.anyCase() ? anyCase : exact).add(trace));
    }

    /** The names of the traces that are in there. */
    Set<String> in(byte[] text) {
        var found = new LinkedHashSet<String>();
        exact.search(text, found);
        anyCase.search(lower(text), found);
        return found;
    }

    private static byte[] lower(byte[] text) {
        var lower = text.clone();
        for (var i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] += 'a' - 'A';
            }
        }
        return lower;
    }

    private static final class Beginnings {

        private final Map<Long, List<Trace>> traces = new HashMap<>();
        private final BitSet filter = new BitSet(1 << FILTER_BITS);

        void add(Trace trace) {
            if (trace.bytes().length < WINDOW) {
                throw new IllegalArgumentException("Too short to be told from chance: " + trace.name());
            }
            var beginning = 0L;
            for (var i = 0; i < WINDOW; i++) {
                beginning = next(beginning, trace.bytes()[i]);
            }
            traces.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(trace);
            filter.set(place(beginning));
        }

        void search(byte[] text, Set<String> found) {
            var window = 0L;
            for (var i = 0; i < text.length; i++) {
                window = next(window, text[i]);
                if (i >= WINDOW - 1 && filter.get(place(window))) {
                    var at = i - WINDOW + 1;
                    traces.getOrDefault(window, List.of()).stream()
                            .filter(trace -> trace.standsAt(text, at))
                            .forEach(trace -> found.add(trace.name()));
                }
            }
        }

        private static long next(long window, byte following) {
            return window << Byte.SIZE | following & 0xFF;
        }

        private static int place(long window) {
            return (int) (window * 0x9E3779B97F4A7C15L >>> Long.SIZE - FILTER_BITS);
        }
    }
}

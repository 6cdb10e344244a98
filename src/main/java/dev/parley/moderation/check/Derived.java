package dev.parley.moderation.check;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is made of a value that seldom changes, made anew only when it did. */
final class Derived<S, T> {

    private final Function<S, T> making;
    private volatile @Nullable Made<S, T> last;

    Derived(Function<S, T> making) {
        this.making = making;
    }

    T of(S source) {
        var known = last;
        if (known == null || !known.source.equals(source)) {
            known = new Made<>(source, making.apply(source));
            last = known;
        }
        return known.made;
    }

    private record Made<S, T>(S source, T made) {}
}

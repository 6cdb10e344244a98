package dev.parley.comment.likeness;

/** Spreads numbers evenly over all numbers (the finalizer of SplitMix64). */
final class Mixing {

    private Mixing() {}

    static long mix(long number) {
        var once = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}

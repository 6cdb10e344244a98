package dev.parley.moderation.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/** What a moderator did in this view, step by step, so that it can be taken back in the reverse order. */
final class Trail {

    private static final int MOST_STEPS = 100;

    private final Deque<Supplier<Undone>> steps = new ArrayDeque<>();

    /** Notes a step, by the way in which it is taken back. */
    void add(Supplier<Undone> takeBack) {
        steps.push(takeBack);
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
    }

    /** Takes the last step back, and off the trail; empty when there is none. */
    Optional<Undone> undo() {
        return Optional.ofNullable(steps.poll()).map(Supplier::get);
    }
}

package dev.parley.moderation.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What a moderator did in this view, step by step, so that it can be taken back in the reverse order. */
final class Trail {

    private static final int MOST_STEPS = 100;

    private final Deque<Step> steps = new ArrayDeque<>();

    /** Notes a step. */
    void add(Step step) {
        steps.push(step);
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
    }

    /** Takes the last step back, and off the trail; false when there is none. */
    boolean undo(Consumer<Undone> done) {
        var last = steps.poll();
        if (last != null) {
            last.takeBack(done);
        }
        return last != null;
    }

    /** A step, by the way in which it is taken back. */
    interface Step {

        /** Takes it back, and tells what became of it once that is done. */
        void takeBack(Consumer<Undone> done);
    }
}

package dev.parley.moderation.ui;

import dev.parley.moderation.DecisionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a moderator decided in this view, step by step, so that it can be taken back in the reverse order. */
final class DecisionTrail {

    private static final int MOST_STEPS = 100;

    private final Deque<List<DecisionId>> steps = new ArrayDeque<>();

    /** Notes a step of one or more decisions. */
    void add(List<DecisionId> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        steps.push(List.copyOf(decisions));
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
    }

    /** Takes the last step off the trail. */
    Optional<List<DecisionId>> takeLast() {
        return Optional.ofNullable(steps.poll());
    }
}

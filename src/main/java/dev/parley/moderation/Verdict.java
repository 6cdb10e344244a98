package dev.parley.moderation;

import dev.parley.comment.Signal;

/** What one intake check says about a candidate. */
sealed interface Verdict {

    /** Nothing against it. */
    record Pass() implements Verdict {}

    /** A moderator has to see it, for this reason. */
    record Hold(Signal signal) implements Verdict {}

    /** It isn't taken at all. */
    record Refuse(Refusal refusal) implements Verdict {}

    static Verdict pass() {
        return new Pass();
    }

    static Verdict hold(Signal signal) {
        return new Hold(signal);
    }

    static Verdict refuse(Refusal refusal) {
        return new Refuse(refusal);
    }
}

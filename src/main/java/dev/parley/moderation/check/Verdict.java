package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.moderation.Refusal;

/** What one intake check says about a candidate. Of what several say, the gravest holds. */
public sealed interface Verdict {

    /** Nothing against it. */
    record Pass() implements Verdict {}

    /** Nothing against it, and something for moderators to know. */
    record Note(Signal signal) implements Verdict {}

    /** It may be public at once; a moderator looks at it afterwards. */
    record Review(Signal signal) implements Verdict {}

    /** A moderator has to see it first, for this reason. */
    record Hold(Signal signal) implements Verdict {}

    /** It is spam. */
    record Spam(Signal signal) implements Verdict {}

    /** It is stored as rejected, as if a moderator had done so. */
    record Reject(Signal signal) implements Verdict {}

    /** It isn't taken at all, and its sender is told why. */
    record Refuse(Refusal refusal) implements Verdict {}

    /**
     * It is as likely spam as this, from 0 to 1, whatever follows from it.
     *
     * @param verdict what follows from it
     */
    record Scored(double spamScore, Verdict verdict) implements Verdict {}

    static Verdict pass() {
        return new Pass();
    }

    static Verdict note(Signal signal) {
        return new Note(signal);
    }

    static Verdict hold(Signal signal) {
        return new Hold(signal);
    }

    static Verdict refuse(Refusal refusal) {
        return new Refuse(refusal);
    }
}

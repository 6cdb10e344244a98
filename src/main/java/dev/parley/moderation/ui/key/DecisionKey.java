package dev.parley.moderation.ui.key;

import dev.parley.comment.Verb;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The decisions that the queue offers, each by a button and a key; with Shift, by a reason and a note. */
public enum DecisionKey {
    APPROVE("a", "Approve", Verb.APPROVE),
    REJECT("r", "Reject", Verb.REJECT),
    SPAM("s", "Spam", Verb.SPAM),
    HOLD("h", "Hold", Verb.HOLD);

    private final String key;
    private final String label;
    private final Verb verb;

    DecisionKey(String key, String label, Verb verb) {
        this.key = key;
        this.label = label;
        this.verb = verb;
    }

    /** The decision that a key stands for, with Shift or without, if it stands for one. */
    public static Optional<DecisionKey> of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key.equals(key) || one.keyWithReason().equals(key))
                .findFirst();
    }

    /** The key, as browsers name it. */
    public String key() {
        return key;
    }

    /** The key that asks for a reason and a note first: the same with Shift. */
    public String keyWithReason() {
        return key.toUpperCase(Locale.ROOT);
    }

    /** The word on the button. */
    public String label() {
        return label;
    }

    /** The decision. */
    public Verb verb() {
        return verb;
    }
}

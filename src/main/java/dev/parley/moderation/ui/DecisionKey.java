package dev.parley.moderation.ui;

import dev.parley.comment.Verb;
import java.util.Arrays;
import java.util.Optional;

/** The decisions that the queue offers, each by a button and a key. */
enum DecisionKey {
    APPROVE("a", "Approve", Verb.APPROVE),
    REJECT("r", "Reject", Verb.REJECT),
    SPAM("s", "Spam", Verb.SPAM);

    private final String key;
    private final String label;
    private final Verb verb;

    DecisionKey(String key, String label, Verb verb) {
        this.key = key;
        this.label = label;
        this.verb = verb;
    }

    static Optional<DecisionKey> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    Verb verb() {
        return verb;
    }
}

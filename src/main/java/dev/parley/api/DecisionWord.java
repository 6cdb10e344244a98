package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.comment.Verb;

/** What can be decided about a comment. */
enum DecisionWord implements Word {
    APPROVE,
    REJECT,
    SPAM,
    HOLD;

    Verb verb() {
        return switch (this) {
            case APPROVE -> Verb.APPROVE;
            case REJECT -> Verb.REJECT;
            case SPAM -> Verb.SPAM;
            case HOLD -> Verb.HOLD;
        };
    }
}

package dev.parley.moderation;

import java.util.UUID;

/** Names a decision. */
public record DecisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

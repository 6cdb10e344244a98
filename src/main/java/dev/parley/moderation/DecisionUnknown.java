package dev.parley.moderation;

/** There is no decision of that id. */
public final class DecisionUnknown extends RuntimeException {
    DecisionUnknown(DecisionId decision) {
        super("There is no decision " + decision + ".");
    }
}

package dev.parley.comment;

/** What a moderator can decide about a comment. */
public enum Verb {
    APPROVE(Status.APPROVED),
    REJECT(Status.REJECTED),
    SPAM(Status.SPAM),
    HOLD(Status.PENDING);

    private final Status target;

    Verb(Status target) {
        this.target = target;
    }

    /** The state that this decision leads to. */
    public Status target() {
        return target;
    }
}

package dev.parley.comment;

/** Where a comment stands. Only {@link #APPROVED} ones are public. */
public enum Status {
    PENDING,
    APPROVED,
    REJECTED,
    SPAM,
    /** Its writer took it back. */
    WITHDRAWN,
    /** Nothing of it is left, nor of who wrote it. */
    ERASED;

    /** Whether name and text are gone for good, so that nothing can be decided about it any more. */
    public boolean isGone() {
        return this == WITHDRAWN || this == ERASED;
    }
}

package dev.parley.comment;

/** Where a comment stands. Only {@link #APPROVED} ones are public. */
public enum Status {
    PENDING,
    APPROVED,
    REJECTED,
    SPAM
}

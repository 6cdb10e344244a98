package dev.parley.comment;

/** Why a comment is in the queue. */
public enum WaitsFor {
    /** It isn't public, and nobody has decided yet whether it will be. */
    DECISION,
    /** It was published at once, and nobody has looked at it yet. */
    REVIEW,
    /** It is public, and readers reported it. */
    REPORTS,
    /** It was rejected, and its writer asks for another look. */
    APPEAL
}

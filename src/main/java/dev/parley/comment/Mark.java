package dev.parley.comment;

/** What staff can put on a comment and take off again. */
public enum Mark {
    /** It stands above the other comments. */
    PINNED,
    /** The article shows it at its end. */
    FEATURED,
    /** Nobody answers any more in the thread that it belongs to. */
    THREAD_CLOSED
}

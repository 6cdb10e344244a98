package dev.parley.notification;

/** What a reader wants to be told of by mail. */
public enum ReplyWish {
    /** Nothing. */
    NONE,
    /** Answers to the reader's own comments. */
    REPLIES,
    /** All that is said in the threads in which the reader takes part. */
    THREAD
}

package dev.parley.article;

/** Whether an article takes new comments. */
public enum CommentPolicy {
    OPEN,
    CLOSED
}

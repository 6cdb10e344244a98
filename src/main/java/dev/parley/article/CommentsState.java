package dev.parley.article;

/** Whether a comment can be left under an article now. */
public enum CommentsState {
    OPEN,
    CLOSED,

    /** The article is not public: unknown, deleted, a draft, or due later. */
    UNAVAILABLE
}

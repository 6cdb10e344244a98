package dev.parley.moderation.akismet;

/** What there is to do with Akismet about a comment. */
enum Errand {
    /** To ask what it thinks. */
    CHECK,
    /** The same; the comment waits for that alone and is published if it is no spam. */
    CHECK_TO_PUBLISH,
    /** To tell it what a moderator thinks, if that is something else. */
    TELL;

    boolean isCheck() {
        return this != TELL;
    }
}

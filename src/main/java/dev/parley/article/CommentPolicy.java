package dev.parley.article;

/** How an article takes comments. What that means in detail is for those to say who take them in. */
public enum CommentPolicy {
    /** As the site does. */
    OPEN,
    /** A moderator has to approve each. */
    EVERYTHING_WAITS,
    /** Those of readers who had some approved before are public at once. */
    TRUSTED_PASS,
    /** All are public at once, and moderators look at them afterwards. */
    PUBLISH_FIRST,
    /** Not at all. */
    CLOSED
}

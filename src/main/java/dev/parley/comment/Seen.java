package dev.parley.comment;

/** A comment in the version that a moderator saw when deciding about it. */
public record Seen(CommentId comment, long version) {

    /** The version of a comment that the moderator didn't see; nothing can be decided about it. */
    public static final long NEVER = -1;
}

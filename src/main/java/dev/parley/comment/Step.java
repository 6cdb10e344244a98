package dev.parley.comment;

/** What became of one comment when it was to be decided. */
public sealed interface Step {

    /** It is decided, and has this version from now on. */
    record Done(CommentDecided decided, long version) implements Step {}

    /** It was not as the moderator saw it, or stood there already; it is as it was. */
    record Unchanged(CommentState now) implements Step {}

    /** There is no such comment. */
    record Gone(CommentId comment) implements Step {}
}

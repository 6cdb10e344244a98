package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one comment that a moderator decided about. */
public sealed interface Outcome {

    /** The comment. */
    CommentId comment();

    /** It is decided. */
    record Decided(CommentId comment, DecisionId decision, Status from, Status to, Instant at) implements Outcome {}

    /**
     * It was changed since the moderator saw it, or stood there already; nothing was overwritten.
     *
     * @param now where it stands
     * @param by who decided last; null when nobody did
     * @param at when that was
     */
    record AlreadyDecided(
            CommentId comment,
            Status now,
            @Nullable String by,
            @Nullable Instant at) implements Outcome {}

    /**
     * Nobody decided, but it isn't any more what the moderator saw: its text was edited, or its thread moved. It
     * waits to be looked at again.
     *
     * @param now where it stands
     */
    record Edited(CommentId comment, Status now) implements Outcome {}

    /** Its writer asks for another look, and this moderator decided first: another one should decide now. */
    record ForAnother(CommentId comment) implements Outcome {}

    /** There is no such comment. */
    record Unknown(CommentId comment) implements Outcome {}
}

package dev.parley.moderation.queue;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import org.jspecify.annotations.Nullable;

/**
 * A moderator has moved on to another comment; the one before isn't theirs any more.
 *
 * @param by the moderator
 * @param name the moderator's name
 * @param comment the comment in focus now; null when there is none
 */
public record FocusMoved(
        AccountId by, String name, @Nullable CommentId comment) {}

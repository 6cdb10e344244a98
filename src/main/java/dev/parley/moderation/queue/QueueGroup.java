package dev.parley.moderation.queue;

import dev.parley.comment.CommentGroup;
import dev.parley.moderation.QueueItem;
import org.jspecify.annotations.Nullable;

/**
 * Comments of the queue that have something in common.
 *
 * @param group what they have in common, and how many they are
 * @param first the one that was sent first; null when it was decided meanwhile and is gone
 */
public record QueueGroup(CommentGroup group, @Nullable QueueItem first) {}

package dev.parley.moderation.ui.batch;

import dev.parley.comment.filter.CommentFilter;
import java.time.Instant;

/**
 * A group as the moderator saw it.
 *
 * @param filter what its members have in common
 * @param count how many they were
 * @param seenAt when they were seen
 */
public record Members(CommentFilter filter, int count, Instant seenAt) {}

package dev.parley.comment;

import dev.parley.comment.filter.Condition;
import java.time.Instant;

/**
 * Comments that have something in common.
 *
 * @param members the condition that they fulfil, and nothing else does
 * @param count how many they are
 * @param oldest since when the first of them waits
 * @param first one of them, the one that was sent first
 */
public record CommentGroup(Condition members, long count, Instant oldest, CommentId first) {}

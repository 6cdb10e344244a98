package dev.parley.moderation;

import dev.parley.comment.CommentRow;
import java.time.Duration;

/**
 * A comment that waits too long.
 *
 * @param waited how long it waits already
 * @param limit how long it may
 */
public record OverdueComment(CommentRow row, Duration waited, Duration limit) {}

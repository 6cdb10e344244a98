package dev.parley.moderation;

import dev.parley.comment.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What became of a comment that was to be approved and answered in one step.
 *
 * @param approval what became of the approval
 * @param answer the answer as it was published; null when the comment wasn't approved by this step
 */
public record Answered(Outcome approval, @Nullable Seen answer) {}

package dev.parley.moderation.triage;

/**
 * A text of which it is known whether it is spam.
 *
 * @param text what was written
 * @param spam what a person decided
 */
public record Example(CommentText text, boolean spam) {}

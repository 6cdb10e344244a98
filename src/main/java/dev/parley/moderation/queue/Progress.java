package dev.parley.moderation.queue;

/**
 * How far a decision about many comments has come.
 *
 * @param decided how many are decided
 * @param left how many were left as they are, because someone was faster
 */
public record Progress(int decided, int left) {}

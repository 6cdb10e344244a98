package dev.parley.moderation;

/**
 * How many comments there are.
 *
 * @param comments as many as were counted
 * @param more whether there may be more
 */
public record Count(int comments, boolean more) {}

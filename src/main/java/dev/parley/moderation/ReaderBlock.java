package dev.parley.moderation;

import java.time.Instant;

/**
 * What is on record about a reader who is blocked.
 *
 * @param by the name of the moderator who blocked the reader
 * @param at when that was
 */
public record ReaderBlock(String by, Instant at) {}

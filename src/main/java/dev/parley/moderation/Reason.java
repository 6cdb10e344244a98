package dev.parley.moderation;

/**
 * A reason for a decision.
 *
 * @param key what is stored with decisions; never changed
 * @param name what moderators choose
 * @param publicWording what the writer of the comment is told, whole sentences
 * @param retired whether it isn't offered any more; decisions that were made for it keep its wording
 */
public record Reason(String key, String name, String publicWording, boolean retired) {}

package dev.parley.comment;

/**
 * One reason, in words, that an intake check gives about a comment. Moderators see it, readers don't.
 *
 * @param check the short name of the check, such as {@code links}
 * @param words the fact, such as {@code 4 links; 2 allowed}
 */
public record Signal(String check, String words) {}

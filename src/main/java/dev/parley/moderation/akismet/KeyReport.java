package dev.parley.moderation.akismet;

/**
 * Whether the site's key for Akismet works.
 *
 * @param valid whether Akismet knows it
 * @param words the fact as a sentence
 */
public record KeyReport(boolean valid, String words) {}

package dev.parley.moderation.triage;

/**
 * One thing that speaks for spam.
 *
 * @param words what it is, for people: “subscribe to my”, or: a link to a shop
 * @param weight how much, in log-odds
 */
public record Evidence(String words, double weight) {}

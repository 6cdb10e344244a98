package dev.parley.moderation;

/**
 * A task for a browser, in the shape that ALTCHA's clients know: to find the number, up to the greatest one, that
 * behind the salt has the challenge as its SHA-256.
 */
public record Challenge(String algorithm, String challenge, int maxnumber, String salt, String signature) {}

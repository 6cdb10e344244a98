package dev.parley.comment;

/**
 * Where a comment is to be put back.
 *
 * @param seen the comment, as the moderator sees it
 * @param before where it stood
 */
public record Restoration(Seen seen, Standing before) {}

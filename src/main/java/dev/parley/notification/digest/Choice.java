package dev.parley.notification.digest;

/**
 * What somebody wants to be told by mail.
 *
 * @param rhythm how often they get a digest
 * @param alerts whether they are told when a comment waits too long
 */
public record Choice(Rhythm rhythm, boolean alerts) {

    /** For those who chose nothing: a mail a day is one that is read. */
    public static final Choice DEFAULT = new Choice(Rhythm.DAILY, true);

    /** No mail at all. */
    public static final Choice NONE = new Choice(Rhythm.NEVER, false);
}

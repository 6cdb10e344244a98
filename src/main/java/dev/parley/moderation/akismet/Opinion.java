package dev.parley.moderation.akismet;

/** What Akismet thinks of a comment. */
enum Opinion {
    HAM,
    SPAM,
    /** So plainly spam that Akismet advises not to keep it. */
    BLATANT_SPAM;

    boolean isSpam() {
        return this != HAM;
    }
}

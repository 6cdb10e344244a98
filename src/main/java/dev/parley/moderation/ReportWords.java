package dev.parley.moderation;

/** What becomes of the words, the name and the contact of whoever reported a comment. */
enum ReportWords {
    /** They stay until the report was decided and the site's days have passed. */
    KEPT,
    /** Name and contact are erased; the words go when the report, which is open, is decided. */
    UNTIL_DECIDED,
    /** Nothing of them is left; what was reported for which reason, when, and what came of it stays. */
    GONE
}

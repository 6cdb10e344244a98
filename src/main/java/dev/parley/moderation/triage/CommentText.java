package dev.parley.moderation.triage;

/**
 * What triage looks at. The name that a reader gives is no part of it: it says little, and who wrote something must
 * not decide what becomes of it.
 *
 * @param body the text as it was written
 * @param website the web address that the reader gave, or nothing
 */
public record CommentText(String body, String website) {

    /** A text whose writer gave no web address. */
    public static CommentText of(String body) {
        return new CommentText(body, "");
    }
}

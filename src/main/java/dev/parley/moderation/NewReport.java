package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.reader.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A reader's complaint about a public comment, its fields checked. {@link #toString} names the comment alone.
 *
 * @param comment the comment
 * @param reason why
 * @param explanation in the reader's words, at most {@value #MAX_EXPLANATION} characters; may be empty
 * @param name who reports, at most {@value #MAX_NAME} characters; null when they don't say
 * @param email where they can be reached; null when they don't say
 * @param network the network address that it came from; used for rate limits, never stored
 */
public record NewReport(
        CommentId comment,
        ReportReason reason,
        String explanation,
        @Nullable String name,
        @Nullable EmailAddress email,
        String network) {

    public static final int MAX_EXPLANATION = 2_000;
    public static final int MAX_NAME = 80;

    @Override
    public String toString() {
        return "NewReport[comment=" + comment + "]";
    }
}

package dev.parley.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param text as it was written
 * @param website the web address that the writer gave; null when none
 * @param spamScore how likely it is held to be spam, from 0 to 1; null when nobody judged that
 */
public record WrittenText(
        CommentId comment,
        String text,
        @Nullable String website,
        @Nullable Double spamScore) {

    WrittenText(UUID comment, String text, @Nullable String website, @Nullable Double spamScore) {
        this(new CommentId(comment), text, website, spamScore);
    }
}

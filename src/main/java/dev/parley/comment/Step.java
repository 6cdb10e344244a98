package dev.parley.comment;

import org.jspecify.annotations.Nullable;

/** What became of one comment when it was to be decided. */
public sealed interface Step {

    /**
     * It is decided.
     *
     * @param version the version that it has from now on
     * @param before where it stood
     * @param spamScore how likely spam it was held to be; null when nobody judged that
     */
    record Done(
            CommentDecided decided,
            long version,
            Standing before,
            @Nullable Double spamScore) implements Step {}

    /** It was not as the moderator saw it, or stood there already; it is as it was. */
    record Unchanged(CommentState now) implements Step {}

    /** There is no such comment. */
    record Gone(CommentId comment) implements Step {}
}

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

    /**
     * It was not as the moderator saw it, or stood there already; it is as it was.
     *
     * @param now how it is
     * @param seen how the moderator saw it
     */
    record Unchanged(CommentState now, Seen seen) implements Step {

        /** Whether the moderator saw another version than the one that there is now. */
        public boolean isOutdated() {
            return seen.version() != Seen.NEVER && seen.version() != now.version();
        }
    }

    /** There is no such comment. */
    record Gone(CommentId comment) implements Step {}
}

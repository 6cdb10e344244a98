package dev.parley.comment;

import org.jspecify.annotations.Nullable;

/**
 * What intake found out about a comment, beside its signals: by it the queue is ordered and grouped.
 *
 * @param spamScore how likely it is spam, from 0 to 1; null when nobody judged that
 * @param linkDomain the domain that it links to first; null when it links nowhere
 * @param similarGroup the first comment of those that say nearly the same; null when it is the only one
 */
public record Findings(
        @Nullable Double spamScore,
        @Nullable String linkDomain,
        @Nullable CommentId similarGroup) {

    /** The longest domain (RFC 1035, 2.3.4). */
    public static final int MAX_DOMAIN = 253;

    /** Nothing was found. */
    public static final Findings NONE = new Findings(null, null, null);
}

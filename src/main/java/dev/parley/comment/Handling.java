package dev.parley.comment;

import dev.parley.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff did with a comment.
 *
 * @param staff the member of staff who wrote it; null for a reader's
 * @param editedAt when staff last changed its text; null when they never did
 * @param pinnedAt since when it stands above the others; null when it doesn't
 * @param featuredAt since when the article shows it; null when it doesn't
 * @param threadClosedAt since when nobody may answer in the thread that it begins; null while they may
 */
public record Handling(
        @Nullable AccountId staff,
        @Nullable Instant editedAt,
        @Nullable Instant pinnedAt,
        @Nullable Instant featuredAt,
        @Nullable Instant threadClosedAt) {}

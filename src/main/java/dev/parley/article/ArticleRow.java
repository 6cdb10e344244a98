package dev.parley.article;

import dev.parley.account.AccountId;
import dev.parley.kernel.Slug;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An article in a list for staff. */
public record ArticleRow(
        ArticleId id,
        long version,
        String title,
        Slug slug,
        String summary,
        ArticleStatus status,
        @Nullable Instant publishAt,
        ZoneId zone,
        CommentPolicy comments,
        AccountId author,
        Instant changedAt) {

    /** How the article stands at a moment. */
    public ArticleState state(Instant now) {
        return ArticleState.of(status, publishAt, now);
    }
}

package dev.parley.article;

import dev.parley.account.AccountId;
import dev.parley.kernel.Slug;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is stored, for someone who edits it.
 *
 * @param version what to hand back to {@link ArticleDesk#save} as seen
 * @param changedBy who saved it last
 * @param changedAt when that was
 */
public record ArticleEdit(
        ArticleId id,
        long version,
        String title,
        Slug slug,
        String summary,
        String body,
        ArticleStatus status,
        @Nullable Instant publishAt,
        ZoneId zone,
        CommentPolicy comments,
        AccountId author,
        AccountId changedBy,
        Instant changedAt) {

    /** How the article stands at a moment. */
    public ArticleState state(Instant now) {
        return ArticleState.of(status, publishAt, now);
    }
}

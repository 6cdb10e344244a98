package dev.parley.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an article stands at a moment: decided and due are two things. */
public enum ArticleState {
    DRAFT,
    SCHEDULED,
    PUBLISHED;

    /** The state at a moment of an article with this status and date. */
    public static ArticleState of(ArticleStatus status, @Nullable Instant publishAt, Instant now) {
        if (status == ArticleStatus.DRAFT || publishAt == null) {
            return DRAFT;
        }
        return publishAt.isAfter(now) ? SCHEDULED : PUBLISHED;
    }
}

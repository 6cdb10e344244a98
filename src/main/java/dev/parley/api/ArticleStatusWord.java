package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.article.ArticleState;
import dev.parley.article.ArticleStatus;

/** Where an article stands. */
enum ArticleStatusWord implements Word {
    DRAFT,
    SCHEDULED,
    PUBLISHED;

    static ArticleStatusWord of(ArticleState state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case SCHEDULED -> SCHEDULED;
            case PUBLISHED -> PUBLISHED;
        };
    }

    ArticleState state() {
        return switch (this) {
            case DRAFT -> ArticleState.DRAFT;
            case SCHEDULED -> ArticleState.SCHEDULED;
            case PUBLISHED -> ArticleState.PUBLISHED;
        };
    }

    /** What its writers decide: a scheduled article is a published one whose date is to come. */
    ArticleStatus decision() {
        return this == DRAFT ? ArticleStatus.DRAFT : ArticleStatus.PUBLISHED;
    }
}

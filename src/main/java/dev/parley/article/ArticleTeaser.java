package dev.parley.article;

import dev.parley.account.AccountId;
import dev.parley.kernel.Slug;
import java.time.Instant;
import java.time.ZoneId;

/** A public article in a list of articles. */
public record ArticleTeaser(
        ArticleId id,
        Slug slug,
        String title,
        String summary,
        Instant publishedAt,
        Instant updatedAt,
        ZoneId zone,
        AccountId authorId) {}

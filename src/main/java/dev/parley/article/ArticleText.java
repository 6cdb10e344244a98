package dev.parley.article;

import dev.parley.account.AccountId;
import dev.parley.kernel.Slug;
import dev.parley.markup.Html;
import java.time.Instant;
import java.time.ZoneId;

/** A public article as its page shows it. */
public record ArticleText(
        ArticleId id,
        Slug slug,
        String title,
        String summary,
        Html html,
        Instant publishedAt,
        Instant updatedAt,
        ZoneId zone,
        AccountId authorId,
        CommentPolicy comments) {}

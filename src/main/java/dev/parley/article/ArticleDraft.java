package dev.parley.article;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a writer hands in.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param slug the wished address; null or blank to have it made from the title
 * @param summary plain text, at most {@value #LONGEST_SUMMARY} characters; may be empty
 * @param body Markdown, at most {@value #LONGEST_BODY} characters
 * @param publishAt null for the moment of publishing; a date to come schedules a published article
 * @param zone the zone in which the date was meant and will be shown
 */
public record ArticleDraft(
        String title,
        @Nullable String slug,
        String summary,
        String body,
        ArticleStatus status,
        @Nullable Instant publishAt,
        ZoneId zone,
        CommentPolicy comments) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 500;
    public static final int LONGEST_BODY = 500_000;
}

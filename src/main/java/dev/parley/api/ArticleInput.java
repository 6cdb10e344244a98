package dev.parley.api;

import dev.parley.api.input.InvalidInput;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleEdit;
import dev.parley.article.CommentPolicy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article as a program sends it. */
@Schema(name = "ArticleInput", description = "What to store of an article. A PATCH takes any of the fields, alone.")
record ArticleInput(
        @Schema(description = "Required; at most 200 characters", example = "Spring is here") @Nullable
        String title,

        @Schema(
                description = "The last part of the article's address; made from the title when left out",
                example = "spring-is-here")
        @Nullable
        String slug,

        @Schema(description = "Plain text, at most 500 characters", example = "What grows, and what doesn't yet.")
        @Nullable
        String summary,

        @Schema(
                description = "Markdown (CommonMark with GFM tables, task lists, strikethrough, autolinks and "
                        + "footnotes), at most 500,000 characters",
                example = "The first *snowdrops* are out.")
        @Nullable
        String body,

        @Schema(
                description = "Where the article stands; draft when left out. A published article whose date is to "
                        + "come is scheduled.")
        @Nullable
        ArticleStatusWord status,

        @Schema(
                description = "When the article is or becomes public; required for a scheduled one, the moment of "
                        + "publishing when left out",
                example = "2027-03-20T09:00:00Z")
        @Nullable
        Instant publishAt,

        @Schema(
                description = "How readers can leave comments: as the site lets them (open, also when left out), each "
                        + "after a moderator approved it (hold), at once for readers with approved comments (trusted), "
                        + "at once for all (publish), or not at all (closed)")
        @Nullable
        CommentsWord comments) {

    /** What an article has now, as a program would send it. */
    static ArticleInput of(ArticleEdit article, Instant now) {
        return new ArticleInput(
                article.title(),
                article.slug().value(),
                article.summary(),
                article.body(),
                ArticleStatusWord.of(article.state(now)),
                article.publishAt(),
                CommentsWord.of(article.comments()));
    }

    /**
     * The draft to hand in.
     *
     * @throws InvalidInput when status and date contradict each other
     */
    ArticleDraft toDraft(ZoneId zone, Instant now) {
        var wanted = Objects.requireNonNullElse(status, ArticleStatusWord.DRAFT);
        if (wanted == ArticleStatusWord.SCHEDULED && (publishAt == null || !publishAt.isAfter(now))) {
            throw InvalidInput.field("publishAt", "A scheduled article needs a date that is still to come.");
        }
        return new ArticleDraft(
                Objects.requireNonNullElse(title, ""),
                slug,
                Objects.requireNonNullElse(summary, ""),
                Objects.requireNonNullElse(body, ""),
                wanted.decision(),
                publishAt,
                zone,
                comments == null ? CommentPolicy.OPEN : comments.policy());
    }
}

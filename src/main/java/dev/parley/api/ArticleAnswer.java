package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as programs get it. */
@Schema(name = "Article")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ArticleAnswer(
        UUID id,

        @Schema(description = "Grows with each change; the ETag is this in double quotes")
        long version,

        String title,
        String slug,
        String summary,
        @Schema(description = "Markdown") String body,
        ArticleStatusWord status,

        @Schema(description = "When it is or becomes public; for a draft, when it is planned to") @Nullable
        Instant publishAt,

        CommentsWord comments,

        @Schema(description = "The name of the one who handed it in")
        String author,

        Instant changedAt,

        @Schema(description = "Where readers find it once it is public")
        String url) {}

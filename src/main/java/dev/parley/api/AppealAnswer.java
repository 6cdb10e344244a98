package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.moderation.AppealRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A writer's wish for another look at a comment that was turned down. */
@Schema(name = "Appeal")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AppealAnswer(
        @Schema(description = "The id of the comment") UUID comment,
        @Schema(description = "In the writer's words") String explanation,
        Instant askedAt,

        @Schema(description = "The account that decided first; null when Parley itself did") @Nullable
        UUID firstBy,

        @Schema(description = "The key of the reason of that decision") @Nullable
        String firstReason,

        @Schema(description = "When it was decided; null while it waits") @Nullable
        Instant decidedAt,

        @Schema(description = "Where the comment stood then") @Nullable
        CommentStatusWord outcome) {

    static AppealAnswer of(AppealRow row) {
        return new AppealAnswer(
                row.comment().value(),
                row.explanation(),
                row.askedAt(),
                row.firstBy() == null ? null : row.firstBy().value(),
                row.firstReason(),
                row.decidedAt(),
                row.outcome() == null ? null : CommentStatusWord.of(row.outcome()));
    }
}

package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.moderation.ReportRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reader's report, without the address of the one who gave it. */
@Schema(name = "Report")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportAnswer(
        UUID id,

        @Schema(allowableValues = {"spam", "insult", "private", "other", "illegal", "child-abuse"})
        String reason,

        String explanation,

        @Schema(description = "Who reported; null when they did not say") @Nullable
        String name,

        Instant reportedAt,

        @Schema(description = "When a moderator decided about the comment since") @Nullable
        Instant handledAt,

        @Schema(description = "Where the comment stood then") @Nullable
        CommentStatusWord outcome) {

    static ReportAnswer of(ReportRow row) {
        return new ReportAnswer(
                row.report().value(),
                row.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                row.explanation(),
                row.name(),
                row.reportedAt(),
                row.handledAt(),
                row.outcome() == null ? null : CommentStatusWord.of(row.outcome()));
    }
}

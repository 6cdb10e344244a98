package dev.parley.api.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.moderation.ModerationStatistics.Confusion;
import dev.parley.moderation.ModerationStatistics.Figures;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was counted in a stretch of time. */
@Schema(name = "ModerationFigures")
@JsonInclude(JsonInclude.Include.ALWAYS)
record FiguresAnswer(
        @Schema(description = "Comments that came in") long arrived,
        long approved,
        long rejected,
        long spam,

        @Schema(description = "Decisions that put a comment back into the queue")
        long held,

        @Schema(description = "Decisions that were taken back, and rejections that were changed on appeal")
        long overturned,

        @Schema(description = "Within so many seconds half of the decisions came, at most 4.5 % off; null without any")
        @Nullable
        Long medianSecondsToDecision,

        @Schema(description = "Within so many seconds 95 of 100 decisions came; null without any") @Nullable
        Long percentile95SecondsToDecision,

        ClassifierAnswer classifier) {

    static FiguresAnswer of(Figures figures) {
        var speed = figures.speed();
        return new FiguresAnswer(
                figures.arrived(),
                figures.approved(),
                figures.rejected(),
                figures.spam(),
                figures.held(),
                figures.overturned(),
                speed == null ? null : speed.median().toSeconds(),
                speed == null ? null : speed.percentile95().toSeconds(),
                ClassifierAnswer.of(figures.classifier()));
    }

    /** The classifier against people who decided. */
    @Schema(name = "ClassifierFigures")
    record ClassifierAnswer(
            @Schema(description = "It calls spam what scores at least this")
            double threshold,

            @Schema(description = "Both called it spam") long spamCaught,

            @Schema(description = "People called it spam alone")
            long spamMissed,

            @Schema(description = "Neither called it spam") long goodKept,

            @Schema(description = "The classifier called it spam alone")
            long goodAccused) {

        static ClassifierAnswer of(Confusion confusion) {
            return new ClassifierAnswer(
                    confusion.threshold(),
                    confusion.spamCaught(),
                    confusion.spamMissed(),
                    confusion.goodKept(),
                    confusion.goodAccused());
        }
    }
}

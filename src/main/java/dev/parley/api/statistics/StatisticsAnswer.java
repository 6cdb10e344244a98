package dev.parley.api.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.moderation.ModerationStatistics;
import dev.parley.moderation.ModerationStatistics.Decider;
import dev.parley.moderation.ModerationStatistics.Point;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What moderators did in a period, and what waits for them now. */
@Schema(name = "ModerationStatistics")
@JsonInclude(JsonInclude.Include.ALWAYS)
record StatisticsAnswer(
        @Schema(description = "When it was counted") Instant at,

        @Schema(description = "The time zone in which hours, days and months begin")
        ZoneId timeZone,

        @Schema(description = "How many comments are in the queue")
        long waiting,

        @Schema(description = "Since when the oldest of them waits; null when none does") @Nullable
        Instant oldestWaitingSince,

        @Schema(description = "Decisions since the last midnight")
        long decidedToday,

        FiguresAnswer total,

        @Schema(description = "The hours, days or months of the period; the last one isn't over yet")
        List<PointAnswer> points,

        @Schema(description = "Who decided, the busiest first; Parley itself comes last")
        List<DeciderAnswer> deciders,

        @Schema(description = "Decisions by the hour of the day, from 0 to 23")
        List<Long> hoursOfDay) {

    static StatisticsAnswer of(ModerationStatistics statistics) {
        return new StatisticsAnswer(
                statistics.at(),
                statistics.zone(),
                statistics.queue().count(),
                statistics.queue().oldestSince(),
                statistics.decidedToday(),
                FiguresAnswer.of(statistics.total()),
                statistics.points().stream().map(PointAnswer::of).toList(),
                statistics.deciders().stream().map(DeciderAnswer::of).toList(),
                statistics.hoursOfDay());
    }

    /** What was counted in one hour, day or month. */
    @Schema(name = "ModerationStatisticsPoint")
    record PointAnswer(Instant from, Instant to, FiguresAnswer figures) {

        static PointAnswer of(Point point) {
            return new PointAnswer(point.stretch().from(), point.stretch().to(), FiguresAnswer.of(point.figures()));
        }
    }

    /** Someone who decided. */
    @Schema(name = "Decider")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DeciderAnswer(
            @Schema(description = "The id of the account; null for Parley itself, by an administrator's rule") @Nullable
            UUID account,

            String name,
            @Schema(description = "Decisions at each point") List<Long> decisions) {

        static DeciderAnswer of(Decider decider) {
            return new DeciderAnswer(
                    decider.account() == null ? null : decider.account().value(), decider.name(), decider.decisions());
        }
    }
}

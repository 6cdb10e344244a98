package dev.parley.api.statistics;

import dev.parley.api.input.Word;
import dev.parley.moderation.Statistics;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the moderators' work goes, for programs. */
@RestController
@RequestMapping("/api/v1/moderation/statistics")
@Tag(name = "Moderation")
class StatisticsResource {

    private final Statistics statistics;

    StatisticsResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping
    @Operation(
            operationId = "moderationStatistics",
            summary = "Count what moderators did",
            description = "What waits now, and what came in and was decided in the last 24 hours, 7 days, 30 days or "
                    + "12 months, in total and by the hour, day or month of the site's time zone. A decision that takes "
                    + "another one back counts as overturned and nowhere else.")
    StatisticsAnswer statistics(
            @Schema(allowableValues = {"24h", "7d", "30d", "12m"}) @RequestParam(defaultValue = "7d") String period) {
        return StatisticsAnswer.of(
                statistics.of(Word.parameter(PeriodWord.class, "period", period).period()));
    }
}

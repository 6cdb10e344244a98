package dev.parley.moderation.ui.dashboard;

import dev.parley.moderation.ModerationStatistics;
import dev.parley.moderation.StatisticsPeriod;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the points of a period are called on a chart's axis. */
record PointLabels(String unit, List<String> labels) {

    static PointLabels of(ModerationStatistics statistics) {
        var format = DateTimeFormatter.ofPattern(pattern(statistics.period()), Locale.ENGLISH)
                .withZone(statistics.zone());
        return new PointLabels(
                unit(statistics.period()),
                statistics.points().stream()
                        .map(point -> format.format(point.stretch().from()))
                        .toList());
    }

    private static String unit(StatisticsPeriod period) {
        return switch (period) {
            case DAY -> "Hour";
            case WEEK, MONTH -> "Day";
            case YEAR -> "Month";
        };
    }

    private static String pattern(StatisticsPeriod period) {
        return switch (period) {
            case DAY -> "HH:mm";
            case WEEK -> "EEE d MMM";
            case MONTH -> "d MMM";
            case YEAR -> "MMM yyyy";
        };
    }
}

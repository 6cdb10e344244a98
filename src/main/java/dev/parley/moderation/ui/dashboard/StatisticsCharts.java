package dev.parley.moderation.ui.dashboard;

import dev.parley.admin.ChartData;
import dev.parley.admin.ChartData.Kind;
import dev.parley.admin.ChartData.Series;
import dev.parley.moderation.ModerationStatistics;
import dev.parley.moderation.ModerationStatistics.Decider;
import dev.parley.moderation.ModerationStatistics.Figures;
import dev.parley.moderation.ModerationStatistics.Speed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The charts that statistics make. */
final class StatisticsCharts {

    /** More moderators than these are drawn as one. */
    static final int MOST_DECIDERS = 5;

    private static final String DECISIONS = "decisions";

    private final ModerationStatistics statistics;
    private final PointLabels points;

    StatisticsCharts(ModerationStatistics statistics) {
        this.statistics = statistics;
        this.points = PointLabels.of(statistics);
    }

    ChartData arrivals() {
        return along(
                "Comments per " + each(),
                Kind.LINE,
                "comments",
                series("Came in", Figures::arrived),
                series("Decided", Figures::decisions));
    }

    ChartData outcomes() {
        return along(
                "Decisions per " + each(),
                Kind.STACKED_BAR,
                DECISIONS,
                series("Approved", Figures::approved),
                series("Rejected", Figures::rejected),
                series("Spam", Figures::spam),
                series("Back to the queue", Figures::held));
    }

    ChartData deciders() {
        var shown = new ArrayList<Series>();
        var all = statistics.deciders();
        all.stream().limit(MOST_DECIDERS).forEach(one -> shown.add(numbers(one.name(), one.decisions())));
        if (all.size() > MOST_DECIDERS) {
            shown.add(numbers("Others", sum(all.subList(MOST_DECIDERS, all.size()))));
        }
        return along("Decisions by whom", Kind.STACKED_BAR, DECISIONS, shown.toArray(Series[]::new));
    }

    ChartData shares() {
        var total = statistics.total();
        return new ChartData(
                "Share of approved, rejected and spam",
                Kind.DOUGHNUT,
                "Decision",
                List.of("Approved", "Rejected", "Spam"),
                DECISIONS,
                List.of(numbers("Decisions", List.of(total.approved(), total.rejected(), total.spam()))));
    }

    ChartData speed() {
        var unit = unitOfSpeed();
        return along(
                "Time to decision",
                Kind.LINE,
                unit.words(),
                speeds("Median", Speed::median, unit),
                speeds("95th percentile", Speed::percentile95, unit));
    }

    ChartData hoursOfDay() {
        return new ChartData(
                "Decisions by hour of the day",
                Kind.BAR,
                "Hour",
                IntStream.range(0, 24).mapToObj("%02d:00"::formatted).toList(),
                DECISIONS,
                List.of(numbers("Decisions", statistics.hoursOfDay())));
    }

    ChartData overturned() {
        return along("Overturned decisions", Kind.BAR, DECISIONS, series("Overturned", Figures::overturned));
    }

    ChartData classifier() {
        return along(
                "Classifier against moderators, spam from %.0f %%"
                        .formatted(100 * statistics.total().classifier().threshold()),
                Kind.STACKED_BAR,
                DECISIONS,
                series("Spam, called spam", figures -> figures.classifier().spamCaught()),
                series("Spam, missed", figures -> figures.classifier().spamMissed()),
                series("Not spam, left alone", figures -> figures.classifier().goodKept()),
                series("Not spam, called spam", figures -> figures.classifier().goodAccused()));
    }

    private String each() {
        return points.unit().toLowerCase(Locale.ENGLISH);
    }

    private ChartData along(String title, Kind kind, String unit, Series... series) {
        return new ChartData(title, kind, points.unit(), points.labels(), unit, List.of(series));
    }

    private Series series(String name, ToLongFunction<Figures> number) {
        return numbers(
                name,
                statistics.points().stream()
                        .map(point -> number.applyAsLong(point.figures()))
                        .toList());
    }

    private Series speeds(String name, Function<Speed, Duration> time, SpeedUnit unit) {
        var values = new ArrayList<@Nullable Double>();
        for (var point : statistics.points()) {
            var speed = point.figures().speed();
            values.add(speed == null ? null : unit.of(time.apply(speed)));
        }
        return new Series(name, values);
    }

    private SpeedUnit unitOfSpeed() {
        var total = statistics.total().speed();
        return total == null ? SpeedUnit.MINUTES : SpeedUnit.fitting(total.percentile95());
    }

    private static Series numbers(String name, List<Long> numbers) {
        return new Series(
                name, numbers.stream().<@Nullable Double>map(Long::doubleValue).toList());
    }

    private static List<Long> sum(List<Decider> deciders) {
        return IntStream.range(0, deciders.getFirst().decisions().size())
                .mapToObj(at -> deciders.stream()
                        .mapToLong(one -> one.decisions().get(at))
                        .sum())
                .toList();
    }

    /** The unit in which times to decision are drawn. */
    private enum SpeedUnit {
        MINUTES(Duration.ofMinutes(1)),
        HOURS(Duration.ofHours(1)),
        DAYS(Duration.ofDays(1));

        private final Duration one;

        SpeedUnit(Duration one) {
            this.one = one;
        }

        static SpeedUnit fitting(Duration longest) {
            if (longest.compareTo(Duration.ofHours(3)) < 0) {
                return MINUTES;
            }
            return longest.compareTo(Duration.ofDays(3)) < 0 ? HOURS : DAYS;
        }

        double of(Duration time) {
            return (double) time.toMillis() / one.toMillis();
        }

        String words() {
            return name().toLowerCase(Locale.ENGLISH);
        }
    }
}

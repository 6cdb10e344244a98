package dev.parley.moderation.statistics;

import dev.parley.kernel.Stretch;
import dev.parley.moderation.statistics.Slot.Grain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The points of a chart in their order, the last one of which is not over yet. Days begin at the site's midnight, also
 * where they have 23 or 25 hours; hours begin with the day.
 *
 * @param points the points
 * @param midnight when today began
 */
public record Timeline(List<Point> points, Instant midnight) {

    /** What is over for this long has all its decisions in the database: nodes' clocks differ, transactions take time. */
    static final Duration SETTLED_AFTER = Duration.ofMinutes(10);

    /** A point of a chart, and the slots that it is added up from. */
    public record Point(Stretch whole, List<Slot> slots) {}

    /** The present hour and those before it, {@code count} together. */
    public static Timeline hours(int count, Instant now, ZoneId zone) {
        var today = today(now, zone);
        var hours = Stream.iterate(today.minusDays(2), day -> !day.isAfter(today), day -> day.plusDays(1))
                .flatMap(day -> hoursOf(day, zone).stream())
                .filter(hour -> !hour.from().isAfter(now))
                .toList();
        return new Timeline(
                hours.subList(hours.size() - count, hours.size()).stream()
                        .map(hour -> new Point(hour, List.of(new Slot(Grain.HOUR, hour))))
                        .toList(),
                start(today, zone));
    }

    /** Today and the days before, {@code count} together. */
    public static Timeline days(int count, Instant now, ZoneId zone) {
        var first = today(now, zone).minusDays(count - 1L);
        return of(first, day -> day.plusDays(1), now, zone);
    }

    /** This month and those before it, {@code count} together. */
    public static Timeline months(int count, Instant now, ZoneId zone) {
        var first = today(now, zone).withDayOfMonth(1).minusMonths(count - 1L);
        return of(first, day -> day.plusMonths(1), now, zone);
    }

    List<Slot> slots() {
        return points.stream().flatMap(point -> point.slots().stream()).toList();
    }

    private static Timeline of(LocalDate first, UnaryOperator<LocalDate> next, Instant now, ZoneId zone) {
        var points = new ArrayList<Point>();
        var today = today(now, zone);
        for (var from = first; !from.isAfter(today); from = next.apply(from)) {
            var until = next.apply(from);
            var slots = from.datesUntil(until)
                    .flatMap(day -> slotsOf(day, now, zone).stream())
                    .toList();
            points.add(new Point(new Stretch(start(from, zone), start(until, zone)), slots));
        }
        return new Timeline(List.copyOf(points), start(today, zone));
    }

    // A day that isn't settled is counted by the hour, so that little is left to be counted at each look.
    private static List<Slot> slotsOf(LocalDate day, Instant now, ZoneId zone) {
        var whole = new Stretch(start(day, zone), start(day.plusDays(1), zone));
        if (whole.isOverAt(now.minus(SETTLED_AFTER))) {
            return List.of(new Slot(Grain.DAY, whole));
        }
        return hoursOf(day, zone).stream()
                .filter(hour -> !hour.from().isAfter(now))
                .map(hour -> new Slot(Grain.HOUR, hour))
                .toList();
    }

    private static List<Stretch> hoursOf(LocalDate day, ZoneId zone) {
        var hours = new ArrayList<Stretch>();
        var end = start(day.plusDays(1), zone);
        for (var from = start(day, zone); from.isBefore(end); from = from.plus(Duration.ofHours(1))) {
            var next = from.plus(Duration.ofHours(1));
            hours.add(new Stretch(from, next.isAfter(end) ? end : next));
        }
        return hours;
    }

    private static LocalDate today(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}

package dev.parley.moderation.ui.dashboard;

import java.time.Duration;

/** Durations in words, in the two largest units. */
final class DurationWords {

    private DurationWords() {}

    static String of(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return Math.max(time.toSeconds(), 0) + " s";
        }
        if (time.compareTo(Duration.ofHours(1)) < 0) {
            return two(time.toMinutes(), "min", time.toSecondsPart(), "s");
        }
        if (time.compareTo(Duration.ofDays(1)) < 0) {
            return two(time.toHours(), "h", time.toMinutesPart(), "min");
        }
        return two(time.toDays(), time.toDays() == 1 ? "day" : "days", time.toHoursPart(), "h");
    }

    private static String two(long large, String unit, long small, String smallUnit) {
        return large + " " + unit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}

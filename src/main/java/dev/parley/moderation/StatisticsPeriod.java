package dev.parley.moderation;

import dev.parley.moderation.statistics.Timeline;
import java.time.Instant;
import java.time.ZoneId;

/** How far back statistics look, up to now. */
public enum StatisticsPeriod {
    /** 24 hours, the present one among them. */
    DAY,
    /** 7 days, today among them. */
    WEEK,
    /** 30 days, today among them. */
    MONTH,
    /** 12 months, this one among them. */
    YEAR;

    Timeline timeline(Instant now, ZoneId zone) {
        return switch (this) {
            case DAY -> Timeline.hours(24, now, zone);
            case WEEK -> Timeline.days(7, now, zone);
            case MONTH -> Timeline.days(30, now, zone);
            case YEAR -> Timeline.months(12, now, zone);
        };
    }
}

package dev.parley.article.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in the admin's words. */
final class Dates {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE_AND_ZONE =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm VV", Locale.ENGLISH);

    private Dates() {}

    static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /** With the name of the zone, for a date that was meant in another one than the site's. */
    static String minuteAndZone(Instant at, ZoneId zone) {
        return MINUTE_AND_ZONE.format(at.atZone(zone));
    }
}

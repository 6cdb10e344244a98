package dev.parley.site.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes times for people of one language, as clocks show them in one zone. */
public final class Dates {

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    public Dates(Locale language, ZoneId zone) {
        this.zone = zone;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        this.minute = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language);
    }

    /** Such as “23 November 2026”. */
    public String day(Instant time) {
        return day.format(time.atZone(zone));
    }

    /** Such as “23 November 2026 at 14:05”. */
    public String minute(Instant time) {
        return minute.format(time.atZone(zone));
    }

    /** The form that programs read, with the zone's offset. */
    public String machine(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}

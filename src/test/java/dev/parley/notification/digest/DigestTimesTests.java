package dev.parley.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.notification.outbox.MailProperties;
import dev.parley.settings.SiteProperties;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** When digests are due, in Berlin. */
class DigestTimesTests {

    private final DigestTimes times = new DigestTimes(
            new MailProperties(null, 10, Duration.ofDays(30), LocalTime.of(8, 0), 10, Duration.ofDays(7)),
            new SiteProperties(
                    Path.of("data"),
                    URI.create("http://localhost"),
                    new SiteProperties.Site("Parley", "", Locale.ENGLISH, ZoneId.of("Europe/Berlin"))));

    @Test
    void theDailyOneIsDueAtEightInTheMorning() {
        var yesterday = Instant.parse("2026-11-24T07:00:30Z");

        assertThat(times.isDue(Rhythm.DAILY, yesterday, Instant.parse("2026-11-25T06:59:00Z")))
                .isFalse();
        assertThat(times.isDue(Rhythm.DAILY, yesterday, Instant.parse("2026-11-25T07:00:00Z")))
                .isTrue();
    }

    @Test
    void theDailyOneIsDueOnceADayAlsoWhenClocksChange() {
        var saturday = Instant.parse("2026-10-24T06:00:10Z");
        var sunday = Instant.parse("2026-10-25T07:00:10Z");

        assertThat(times.isDue(Rhythm.DAILY, saturday, Instant.parse("2026-10-25T06:30:00Z")))
                .isFalse();
        assertThat(times.isDue(Rhythm.DAILY, saturday, sunday)).isTrue();
        assertThat(times.isDue(Rhythm.DAILY, sunday, Instant.parse("2026-10-25T20:00:00Z")))
                .isFalse();
    }

    @Test
    void theDailyOneThatWasMissedIsDueWhenTheSiteIsThereAgain() {
        assertThat(times.isDue(
                        Rhythm.DAILY, Instant.parse("2026-11-20T07:00:30Z"), Instant.parse("2026-11-25T03:00:00Z")))
                .isTrue();
    }

    @Test
    void theHourlyOneIsDueWithEachNewHour() {
        var told = Instant.parse("2026-11-25T09:00:20Z");

        assertThat(times.isDue(Rhythm.HOURLY, told, Instant.parse("2026-11-25T09:59:50Z")))
                .isFalse();
        assertThat(times.isDue(Rhythm.HOURLY, told, Instant.parse("2026-11-25T10:00:00Z")))
                .isTrue();
    }

    @Test
    void whoWantsNoneIsNeverDue() {
        assertThat(times.isDue(Rhythm.NEVER, Instant.EPOCH, Instant.parse("2026-11-25T10:00:00Z")))
                .isFalse();
    }
}

package dev.parley.moderation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kernel.Stretch;
import dev.parley.moderation.statistics.Slot.Grain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aDayHasTheHoursUpToThisOne() {
        var timeline = Timeline.hours(24, Instant.parse("2026-05-02T14:35:00Z"), ZoneOffset.UTC);

        assertThat(timeline.points()).hasSize(24);
        assertThat(first(timeline)).isEqualTo(stretch("2026-05-01T15:00:00Z", "2026-05-01T16:00:00Z"));
        assertThat(last(timeline)).isEqualTo(stretch("2026-05-02T14:00:00Z", "2026-05-02T15:00:00Z"));
    }

    @Test
    void hoursBeginAsTheSitesClockHasThem() {
        var timeline = Timeline.hours(24, Instant.parse("2026-05-02T14:35:00Z"), ZoneId.of("Asia/Kathmandu"));

        assertThat(last(timeline)).isEqualTo(stretch("2026-05-02T14:15:00Z", "2026-05-02T15:15:00Z"));
    }

    @ParameterizedTest(name = "{0} is a day of {1} hours")
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-10-26, 24"})
    void aDayBeginsAndEndsAtMidnightWhateverTheClocksDo(LocalDate day, int hours) {
        var noonAfter = day.plusDays(1).atTime(12, 0).atZone(BERLIN).toInstant();

        var yesterday = Timeline.days(2, noonAfter, BERLIN).points().getFirst();

        assertThat(yesterday.whole().from()).isEqualTo(day.atStartOfDay(BERLIN).toInstant());
        assertThat(length(yesterday.whole())).isEqualTo(Duration.ofHours(hours));
        assertThat(yesterday.slots()).containsExactly(new Slot(Grain.DAY, yesterday.whole()));
    }

    @Test
    void onTheDayOnWhichTheClocksGoBackThereAreTwentyFiveHours() {
        var timeline = Timeline.days(1, Instant.parse("2026-10-25T22:59:00Z"), BERLIN);

        assertThat(timeline.slots())
                .hasSize(25)
                .allSatisfy(slot -> assertThat(length(slot.stretch())).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void todayIsCountedByTheHourAndYesterdayAsAWhole() {
        var timeline = Timeline.days(7, Instant.parse("2026-05-02T02:35:00Z"), ZoneOffset.UTC);

        assertThat(timeline.points()).hasSize(7);
        assertThat(timeline.slots().stream().filter(slot -> slot.grain() == Grain.DAY))
                .hasSize(6);
        assertThat(timeline.slots().stream().filter(slot -> slot.grain() == Grain.HOUR))
                .hasSize(3);
    }

    @Test
    void aDayThatEndedJustNowIsNotYetCountedAsAWhole() {
        var timeline = Timeline.days(2, Instant.parse("2026-05-02T00:05:00Z"), ZoneOffset.UTC);

        assertThat(timeline.slots())
                .extracting(Slot::grain)
                .containsOnly(Grain.HOUR)
                .hasSize(25);
    }

    @Test
    void aYearHasTwelveMonthsOfWhichThisIsTheLast() {
        var timeline = Timeline.months(12, Instant.parse("2026-05-02T02:35:00Z"), ZoneOffset.UTC);

        assertThat(timeline.points()).hasSize(12);
        assertThat(first(timeline)).isEqualTo(stretch("2025-06-01T00:00:00Z", "2025-07-01T00:00:00Z"));
        assertThat(last(timeline)).isEqualTo(stretch("2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "America/St_Johns",
                "Africa/Cairo"
            })
    void slotsFollowOneAnotherWithoutGapOrOverlap(ZoneId zone) {
        var timeline = Timeline.months(12, Instant.parse("2026-11-25T13:35:00Z"), zone);

        assertThat(Stretch.joined(timeline.slots().stream().map(Slot::stretch).toList()))
                .hasSize(1);
        assertThat(Stretch.joined(Timeline.hours(24, Instant.parse("2026-04-05T03:35:00Z"), zone).slots().stream()
                        .map(Slot::stretch)
                        .toList()))
                .hasSize(1);
    }

    private static Stretch first(Timeline timeline) {
        return timeline.points().getFirst().whole();
    }

    private static Stretch last(Timeline timeline) {
        return timeline.points().getLast().whole();
    }

    private static Duration length(Stretch stretch) {
        return Duration.between(stretch.from(), stretch.to());
    }

    private static Stretch stretch(String from, String to) {
        return new Stretch(Instant.parse(from), Instant.parse(to));
    }
}

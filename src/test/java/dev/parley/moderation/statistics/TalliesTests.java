package dev.parley.moderation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.parley.comment.Status;
import dev.parley.moderation.statistics.Tallies.Counted;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.DecisionRows;
import dev.parley.testing.Statements;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is counted of decisions and comments of known times. */
@DatabaseTest
class TalliesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BOB = new UUID(1, 2);

    @Autowired
    private Tallies tallies;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    private DecisionRows rows;

    @BeforeEach
    void rows() {
        rows = new DecisionRows(database);
    }

    @Test
    void decisionsAreCountedByOutcomeAndPerson() {
        rows.decision("2026-05-02T10:05:00Z").by(ANN).to(Status.APPROVED).stored();
        rows.decision("2026-05-02T10:59:59.999999Z").by(ANN).to(Status.SPAM).stored();
        rows.decision("2026-05-02T11:00:00Z").by(BOB).to(Status.REJECTED).stored();
        rows.decision("2026-05-02T11:30:00Z").byParleyItself().to(Status.SPAM).stored();

        var counted = hours("2026-05-02T11:45:00Z");

        assertThat(counted.points().get(22).decided()).isEqualTo(Map.of(Status.APPROVED, 1L, Status.SPAM, 1L));
        assertThat(counted.points().get(22).by()).isEqualTo(Map.of(ANN, 2L));
        assertThat(counted.points().get(23).by()).isEqualTo(Map.of(BOB, 1L));
        assertThat(counted.points().get(23).automatic()).isEqualTo(1);
        assertThat(counted.today().decisions()).isEqualTo(4);
        assertThat(total(counted).hours()).isEqualTo(Map.of(10, 2L, 11, 2L));
    }

    @Test
    void theTimeToDecisionIsThatOfPeopleAlone() {
        for (var minutes : new int[] {1, 10, 100}) {
            rows.decision("2026-05-02T11:00:00Z")
                    .by(ANN)
                    .havingWaited(Duration.ofMinutes(minutes))
                    .stored();
        }
        rows.decision("2026-05-02T11:00:00Z")
                .byParleyItself()
                .havingWaited(Duration.ZERO)
                .stored();
        rows.decision("2026-05-02T11:00:00Z").by(ANN).withoutHavingWaited().stored();

        var total = total(hours("2026-05-02T11:45:00Z"));

        assertThat(total.medianWait().orElseThrow().toSeconds()).isCloseTo(600, withinPercentage(4.5));
        assertThat(total.longestWaitOf95Percent().orElseThrow().toSeconds()).isCloseTo(6_000, withinPercentage(4.5));
    }

    @Test
    void whatIsTakenBackIsOverturnedAndWhatIsTakenBackAgainIsNot() {
        var one = rows.decision("2026-05-02T10:00:00Z").by(ANN).to(Status.SPAM).stored();
        var other = rows.decision("2026-05-02T10:01:00Z")
                .by(ANN)
                .to(Status.REJECTED)
                .stored();
        rows.decision("2026-05-02T10:02:00Z")
                .by(BOB)
                .to(Status.PENDING)
                .undoing(one)
                .stored();
        var undo = rows.decision("2026-05-02T10:03:00Z")
                .by(BOB)
                .to(Status.PENDING)
                .undoing(other)
                .stored();
        rows.decision("2026-05-02T10:04:00Z")
                .by(ANN)
                .to(Status.REJECTED)
                .undoing(undo)
                .stored();

        var total = total(hours("2026-05-02T11:45:00Z"));

        assertThat(total.overturned()).isEqualTo(1);
        assertThat(total.decisions()).isEqualTo(2);
        assertThat(total.by()).isEqualTo(Map.of(ANN, 2L));
    }

    @Test
    void aRejectionThatIsChangedOnAppealIsOverturned() {
        rows.decision("2026-05-02T10:00:00Z")
                .by(ANN)
                .to(Status.APPROVED)
                .onAppeal()
                .stored();
        rows.decision("2026-05-02T10:01:00Z")
                .by(ANN)
                .to(Status.REJECTED)
                .onAppeal()
                .stored();

        assertThat(total(hours("2026-05-02T11:45:00Z")).overturned()).isEqualTo(1);
    }

    @Test
    void theClassifierIsComparedWithPeople() {
        rows.decision("2026-05-02T10:00:00Z")
                .by(ANN)
                .to(Status.SPAM)
                .scored(0.97)
                .stored();
        rows.decision("2026-05-02T10:00:01Z")
                .by(ANN)
                .to(Status.SPAM)
                .scored(0.5)
                .stored();
        rows.decision("2026-05-02T10:00:02Z")
                .by(ANN)
                .to(Status.SPAM)
                .scored(0.49)
                .stored();
        rows.decision("2026-05-02T10:00:03Z")
                .by(ANN)
                .to(Status.APPROVED)
                .scored(0.9)
                .stored();
        rows.decision("2026-05-02T10:00:04Z")
                .by(ANN)
                .to(Status.REJECTED)
                .scored(0.0)
                .stored();
        rows.decision("2026-05-02T10:00:05Z")
                .by(ANN)
                .to(Status.APPROVED)
                .scored(1.0)
                .stored();
        rows.decision("2026-05-02T10:00:06Z").by(ANN).to(Status.APPROVED).stored();
        rows.decision("2026-05-02T10:00:07Z")
                .byParleyItself()
                .to(Status.SPAM)
                .scored(0.99)
                .stored();

        var total = total(hours("2026-05-02T11:45:00Z"));

        assertThat(total.spamScored()).isEqualTo(3);
        assertThat(total.spamFrom(0.5)).isEqualTo(2);
        assertThat(total.goodScored()).isEqualTo(3);
        assertThat(total.goodFrom(0.5)).isEqualTo(2);
        assertThat(total.goodFrom(0.95)).isEqualTo(1);
    }

    @Test
    void daysAreTheSitesDaysAlsoWhenTheClocksGoBack() {
        rows.comment("2026-10-24T21:59:59Z");
        rows.comment("2026-10-24T22:00:00Z");
        rows.comment("2026-10-25T22:59:59Z");
        rows.comment("2026-10-25T23:00:00Z");
        rows.decision("2026-10-25T00:30:00Z").by(ANN).stored();
        rows.decision("2026-10-25T01:30:00Z").by(ANN).stored();

        var now = Instant.parse("2026-10-26T12:00:00Z");
        var counted = tallies.along(Timeline.days(3, now, BERLIN), now, BERLIN);

        assertThat(counted.points()).extracting(Tally::arrived).containsExactly(1L, 2L, 1L);
        assertThat(total(counted).hours()).isEqualTo(Map.of(2, 2L));
    }

    @Test
    void monthsAreAddedUp() {
        rows.comment("2025-06-01T00:00:00Z");
        rows.comment("2026-04-30T23:59:59Z");
        rows.comment("2026-05-01T00:00:00Z");
        rows.comment("2026-05-31T09:00:00Z");

        var now = Instant.parse("2026-05-31T10:00:00Z");
        var counted = tallies.along(Timeline.months(12, now, ZoneOffset.UTC), now, ZoneOffset.UTC);

        assertThat(counted.points()).extracting(Tally::arrived).startsWith(1L).endsWith(1L, 2L);
        assertThat(counted.today().arrived()).isEqualTo(1);
    }

    @Test
    void whatIsOverIsCountedOnceAndAddedToWhatCameSince() {
        rows.decision("2026-05-01T10:00:00Z").by(ANN).stored();
        rows.decision("2026-05-02T10:00:00Z").by(ANN).stored();
        var before = days("2026-05-02T11:30:00Z");
        rows.decision("2026-05-02T11:40:00Z").by(BOB).stored();

        var after = days("2026-05-02T11:45:00Z");

        assertThat(total(before).decisions()).isEqualTo(2);
        assertThat(total(after).decisions()).isEqualTo(3);
        assertThat(database.queryForObject("select count(*) from moderation_tally", Long.class))
                .isEqualTo(2);
    }

    @Test
    void nodesThatCountTheSameAtTheSameTimeDoNotDisturbOneAnother() throws Exception {
        rows.decision("2026-05-01T10:00:00Z").by(ANN).stored();

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var counts = IntStream.range(0, 6)
                    .mapToObj(_ -> nodes.submit(
                            () -> total(days("2026-05-02T11:30:00Z")).decisions()))
                    .toList();
            for (var count : counts) {
                assertThat(count.get()).isEqualTo(1);
            }
        }
        assertThat(database.queryForObject("select count(*) from moderation_tally", Long.class))
                .isEqualTo(1);
    }

    @Test
    void whatIsBroughtInLaterForADayWithoutAnythingCounts() {
        days("2026-05-02T11:30:00Z");
        rows.comment("2026-04-30T10:00:00Z");

        assertThat(total(days("2026-05-02T11:30:00Z")).arrived()).isEqualTo(1);
    }

    @Test
    void aLookTakesAsManyStatementsForManyDecisionsAsForNone() {
        var forNone = statements.during(() -> days("2026-05-02T11:30:00Z"));
        for (int day = 1; day <= 28; day += 2) {
            rows.decision("2026-04-%02dT10:00:00Z".formatted(day)).by(ANN).stored();
            rows.comment("2026-04-%02dT10:00:00Z".formatted(day));
        }
        days("2026-05-02T11:30:00Z");

        assertThat(statements.during(() -> days("2026-05-02T11:30:00Z")))
                .hasSameSizeAs(forNone)
                .hasSize(3);
    }

    private Counted hours(String now) {
        var at = Instant.parse(now);
        return tallies.along(Timeline.hours(24, at, ZoneOffset.UTC), at, ZoneOffset.UTC);
    }

    private Counted days(String now) {
        var at = Instant.parse(now);
        return tallies.along(Timeline.days(30, at, ZoneOffset.UTC), at, ZoneOffset.UTC);
    }

    private static Tally total(Counted counted) {
        return Tally.sum(counted.points());
    }
}

package dev.parley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.ModerationStatistics.Confusion;
import dev.parley.moderation.ModerationStatistics.Decider;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.DecisionRows;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What moderators are told about their work. */
@DatabaseTest
class StatisticsTests {

    @Autowired
    private Statistics statistics;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private Staff ann;

    @BeforeEach
    void aModeratorIsThere() {
        ann = newsroom.moderator("Ann");
        newsroom.signIn(ann);
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionOfThisMomentIsInEachPeriod(StatisticsPeriod period) {
        decide(Verb.SPAM, comment());
        comment();

        var told = statistics.of(period);

        assertThat(told.queue().count()).isEqualTo(1);
        assertThat(told.queue().oldestSince()).isNotNull().isBeforeOrEqualTo(told.at());
        assertThat(told.total().arrived()).isEqualTo(2);
        assertThat(told.points().getLast().figures().spam()).isEqualTo(1);
        assertThat(told.deciders()).extracting(Decider::name).containsExactly("Ann");
        assertThat(told.decidedToday()).isEqualTo(1);
    }

    @Test
    void anUndoneDecisionIsOverturned() {
        var decision = decide(Verb.REJECT, comment());
        moderation.undo(List.of(decision), ann);

        var total = statistics.of(StatisticsPeriod.WEEK).total();

        assertThat(total.rejected()).isEqualTo(1);
        assertThat(total.decisions()).isEqualTo(1);
        assertThat(total.overturned()).isEqualTo(1);
    }

    @Test
    void theBusiestModeratorComesFirstAndParleyItselfLast() {
        var rows = new DecisionRows(database);
        var bob = newsroom.moderator("Bob").accountId().value();
        var now = clock.instant().toString();
        rows.decision(now).by(ann.accountId().value()).stored();
        rows.decision(now).by(bob).stored();
        rows.decision(now).by(bob).stored();
        for (int i = 0; i < 5; i++) {
            rows.decision(now).byParleyItself().to(Status.SPAM).stored();
        }

        assertThat(statistics.of(StatisticsPeriod.DAY).deciders())
                .extracting(Decider::name)
                .containsExactly("Bob", "Ann", "Automatic rules");
    }

    @Test
    void theClassifierIsMeasuredAtTheScoreFromWhichItMarksSpam() {
        var rows = new DecisionRows(database);
        var now = clock.instant().toString();
        rows.decision(now)
                .by(ann.accountId().value())
                .to(Status.SPAM)
                .scored(0.85)
                .stored();
        rows.decision(now)
                .by(ann.accountId().value())
                .to(Status.APPROVED)
                .scored(0.75)
                .stored();
        var likelierThanNot = statistics.of(StatisticsPeriod.WEEK).total().classifier();
        newsroom.set(TriageSettings.GROUP, new TriageSettings(80));

        var asSet = statistics.of(StatisticsPeriod.WEEK).total().classifier();

        assertThat(likelierThanNot).isEqualTo(new Confusion(0.5, 1, 0, 0, 1));
        assertThat(asSet).isEqualTo(new Confusion(0.8, 1, 0, 1, 0));
    }

    @Test
    void whatWasCountedInAdvanceIsToldTheSame() {
        var rows = new DecisionRows(database);
        var now = clock.instant();
        for (int days = 0; days < 300; days += 7) {
            rows.decision(now.minus(Duration.ofDays(days)).toString()).stored();
        }
        var before = statistics.of(StatisticsPeriod.YEAR).total();

        statistics.catchUp();

        assertThat(statistics.of(StatisticsPeriod.YEAR).total()).isEqualTo(before);
        assertThat(before.approved()).isEqualTo(43);
    }

    @ParameterizedTest
    @EnumSource
    void theStatementsAreAsManyForAYearsDecisionsAsForOne(StatisticsPeriod period) {
        var rows = new DecisionRows(database);
        var now = clock.instant();
        rows.decision(now.toString()).stored();
        var forOne = statements.during(() -> statistics.of(period));
        for (int days = 0; days < 300; days += 5) {
            rows.decision(now.minus(Duration.ofDays(days)).toString()).stored();
        }
        statistics.of(period);

        assertThat(statements.during(() -> statistics.of(period)))
                .hasSameSizeAs(forOne)
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whoIsNoModeratorIsToldNothing() {
        newsroom.signIn(newsroom.staff("Art", Role.AUTHOR));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> statistics.of(StatisticsPeriod.DAY));
    }

    private CommentId comment() {
        return newsroom.commentOn(newsroom.article("Spring " + System.nanoTime()))
                .sent();
    }

    private DecisionId decide(Verb verb, CommentId comment) {
        var outcome =
                moderation.decideUnseen(Ruling.of(verb), List.of(comment), ann).getFirst();
        return ((Outcome.Decided) outcome).decision();
    }
}

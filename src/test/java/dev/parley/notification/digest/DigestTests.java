package dev.parley.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.moderation.AlertSettings;
import dev.parley.notification.outbox.Letter;
import dev.parley.settings.SettingsDesk;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What moderators are told by mail. */
@DatabaseTest
class DigestTests {

    @Autowired
    private Digests digests;

    @Autowired
    private DigestWriter writer;

    @Autowired
    private Alerts alerts;

    @Autowired
    private OverdueWriter alertWriter;

    @Autowired
    private Choices choices;

    @Autowired
    private SettingsDesk settings;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    private Staff moderator;
    private ArticleId article;

    @BeforeEach
    void aModeratorIsThere() {
        moderator = newsroom.moderator("Mo");
        article = newsroom.article("Spring is here");
    }

    @Test
    void whoHasChosenNothingGetsOneADayAboutAllThatWaits() {
        newsroom.commentOn(article).sent();
        digests.order();
        assertThat(ordered()).isEmpty();

        hoursPass(25);
        digests.order();
        digests.order();

        assertThat(ordered()).hasSize(1);
        assertThat(ordered().getFirst().get("about")).isNull();
    }

    @Test
    void inTheMorningNothingIsSentWhenNothingWaits() {
        digests.order();
        hoursPass(25);
        digests.order();

        assertThat(ordered()).isEmpty();
    }

    @Test
    void whoWantsToKnowImmediatelyIsToldOfWhatIsNewOnce() {
        choose(Rhythm.IMMEDIATELY);
        hoursPass(1);
        newsroom.commentOn(article).sent();
        secondsPass(10);

        digests.order();
        assertThat(ordered()).hasSize(1);

        sent();
        secondsPass(60);
        digests.order();
        assertThat(ordered()).isEmpty();
    }

    @Test
    void whoWantsNoMailGetsNone() {
        newsroom.commentOn(article).sent();
        choose(Rhythm.NEVER);
        hoursPass(50);
        digests.order();

        assertThat(ordered()).isEmpty();
    }

    @Test
    void itTakesAsManyStatementsForManyModeratorsAsForOneButForTheirOrders() {
        digests.order();
        var forOne = statements.during(digests::order);
        for (var number = 0; number < 5; number++) {
            newsroom.moderator("Mo" + number);
        }
        digests.order();

        assertThat(statements.during(digests::order)).hasSameSizeAs(forOne);
    }

    @Test
    void aDigestSaysHowManyWaitSinceWhenAndShowsThem() {
        newsroom.commentOn(article)
                .by("Rea Der")
                .saying("So **warm** <b>today</b> & more")
                .sent();
        newsroom.commentOn(article).by("Ron Der").sent();

        var letter = digest(null);

        assertThat(letter.subject()).isEqualTo("2 comments wait – Parley");
        for (var form : List.of(letter.text(), letter.html())) {
            assertThat(form)
                    .contains("The oldest has waited since")
                    .contains("Rea Der")
                    .contains("Spring is here")
                    .contains("/moderation/open?token=")
                    .contains("/mail/unsubscribe?token=");
        }
        assertThat(letter.text())
                .contains("So **warm** <b>today</b> & more")
                .contains("\n\n  Ron Der on Spring is here\n");
        assertThat(letter.html()).contains("So **warm** &lt;b&gt;today&lt;/b&gt; &amp; more");
    }

    @Test
    void noMailHoldsAnAddressOfAnyone() {
        newsroom.commentOn(article)
                .saying("Write to me: spoken.aloud@home.example, please")
                .sent();
        database.update("update comment set author_name = 'rea@home.example'");

        var letter = digest(null);

        assertThat(letter.text() + letter.html() + letter.subject())
                .contains("(address left out)")
                .doesNotContain("@");
    }

    @Test
    void aDigestOfWhatIsNewLeavesOutWhatWasTold() {
        newsroom.commentOn(article).by("Old Hand").sent();
        hoursPass(2);
        var since = database.queryForObject("select waits_since from comment", LocalDateTime.class);
        newsroom.commentOn(article).by("New Comer").sent();

        var letter = digest(since.toInstant(ZoneOffset.UTC).toString());

        assertThat(letter.subject()).startsWith("2 comments wait");
        assertThat(letter.text()).contains("New Comer").doesNotContain("Old Hand");
    }

    @Test
    void thereIsNoDigestWhenNothingWaitsAnyMore() {
        assertThat(writer.write(moderator.accountId().value(), null)).isEmpty();
    }

    @Test
    void moderatorsAreAlertedOnceWhileTheOldestWaitsTooLong() {
        newsroom.commentOn(article).sent();
        alerts.look();
        assertThat(ordered()).isEmpty();

        hoursPass(25);
        alerts.look();
        assertThat(ordered()).hasSize(1);
        assertThat(alertWriter.write(moderator.accountId().value(), null))
                .hasValueSatisfying(
                        letter -> assertThat(letter.subject()).startsWith("A comment has waited for 25 hours"));
        sent();
        alerts.look();
        assertThat(ordered()).isEmpty();
    }

    @Test
    void moderatorsAreAlertedAnewWhenTheQueueHadCaughtUpBetween() {
        newsroom.commentOn(article).sent();
        hoursPass(25);
        alerts.look();
        sent();
        database.update("update comment set waits_for = null, waits_since = null");
        alerts.look();

        newsroom.commentOn(article).sent();
        hoursPass(25);
        alerts.look();

        assertThat(ordered()).hasSize(1);
    }

    @Test
    void howLongACommentMayWaitIsASetting() {
        var ada = newsroom.staff("Ada", Role.ADMINISTRATOR);
        newsroom.as(ada, () -> {
            var seen = settings.open(AlertSettings.GROUP).version();
            settings.save(
                    AlertSettings.GROUP,
                    new AlertSettings(0),
                    seen,
                    ada.accountId().value());
            return true;
        });
        newsroom.commentOn(article).sent();
        hoursPass(1000);

        alerts.look();

        assertThat(ordered()).isEmpty();
    }

    private Letter digest(@Nullable String about) {
        return writer.write(moderator.accountId().value(), about).orElseThrow();
    }

    private void choose(Rhythm rhythm) {
        newsroom.as(moderator, () -> {
            choices.choose(new Choice(rhythm, true));
            return true;
        });
    }

    private void hoursPass(int hours) {
        secondsPass(hours * 3600);
    }

    /** All that lies behind moves further back. */
    private void secondsPass(int seconds) {
        database.update("update comment set waits_since = timestampadd(second, ?, waits_since)", -seconds);
        database.update("update notification_choice set told_until = timestampadd(second, ?, told_until)", -seconds);
    }

    private List<Map<String, Object>> ordered() {
        return database.queryForList("select * from mail where status = 'WAITING'");
    }

    private void sent() {
        database.update("update mail set status = 'SENT', settled_at = created_at");
    }
}

package dev.parley.moderation.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.DecisionRows;
import dev.parley.testing.Newsroom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A moderator at the dashboard. */
@DatabaseTest
class DashboardViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private Staff moderator;

    @BeforeEach
    void aModeratorSignsIn() {
        moderator = newsroom.moderator("Mo");
        newsroom.signIn(moderator);
    }

    @Test
    void readsThatNothingHappenedYet() {
        var view = navigate(DashboardView.class);

        assertThat(tile(view, "Waiting now")).isEqualTo("0");
        assertThat(tile(view, "Oldest waiting")).isEqualTo("None");
        assertThat(tile(view, "Median time to decision")).isEqualTo("–");
        assertThat($(NativeTable.class).all()).isEmpty();
        assertThat(text(view)).contains("No comment came in this period.", "Nobody decided in this period.");
    }

    @Test
    void readsThatTheAddressNamesNoPeriodAndSeesAWeek() {
        var view = UI.getCurrentOrThrow().navigate(DashboardView.class, QueryParameters.of("period", "3d"));

        assertThat(test($(Notification.class).last()).getText())
                .contains("one of 24h, 7d, 30d, 12m, not “3d”", "Shown are the last 7 days.");
        assertThat(view).isPresent();
    }

    @Test
    void seesWhatWaitsAndWhatWasDecided() {
        var article = newsroom.article("Spring is here");
        newsroom.commentOn(article).sent();
        decide(Verb.APPROVE, newsroom.commentOn(article).sent());
        decide(Verb.SPAM, newsroom.commentOn(article).sent());

        var view = navigate(DashboardView.class);

        assertThat(tile(view, "Waiting now")).isEqualTo("1");
        assertThat(tile(view, "Oldest waiting")).contains("since");
        assertThat(tile(view, "Decisions today")).isEqualTo("2");
        assertThat(lastRow("Comments per day (comments)")).containsExactly("3", "2");
        assertThat(lastRow("Decisions per day (decisions)")).containsExactly("1", "0", "1", "0");
        assertThat(lastRow("Decisions by whom (decisions)")).containsExactly("2");
        assertThat(text(view)).contains("Mo</th>");
    }

    @Test
    void seesHowLongDecisionsTook() {
        var rows = new DecisionRows(database);
        for (var hours : new int[] {1, 2, 100}) {
            rows.decision(clock.instant().toString())
                    .havingWaited(Duration.ofHours(hours))
                    .stored();
        }

        var view = navigate(DashboardView.class);

        assertThat(tile(view, "Median time to decision")).matches("(1 h 5\\d|2 h( \\d)?) min|2 h");
        assertThat(tile(view, "95 of 100 decided within")).startsWith("4 days");
    }

    @Test
    void looksFurtherBackByTheAddress() {
        new DecisionRows(database)
                .comment(clock.instant().minus(Duration.ofDays(20)).toString());

        navigate(DashboardView.class);
        assertThat($(NativeTable.class).all()).isEmpty();

        UI.getCurrent().navigate(DashboardView.class, QueryParameters.of(DashboardView.PERIOD, "30d"));
        roundTrip();
        assertThat(table("Comments per day (comments)").getBody().getRows()).hasSize(30);

        UI.getCurrent().navigate(DashboardView.class, QueryParameters.of(DashboardView.PERIOD, "12m"));
        roundTrip();
        assertThat(table("Comments per month (comments)").getBody().getRows()).hasSize(12);
    }

    @Test
    void anAddressThatNamesNoPeriodShowsAWeek() {
        UI.getCurrent().navigate(DashboardView.class, QueryParameters.of(DashboardView.PERIOD, "forever"));
        roundTrip();

        assertThat($(PeriodChoice.class).single().getValue()).hasToString("WEEK");
    }

    @Test
    void seesWhatCameSinceByRefreshing() {
        var view = navigate(DashboardView.class);
        newsroom.commentOn(newsroom.article("New")).sent();

        test($(Button.class).withText("Refresh").single()).click();

        assertThat(tile(view, "Waiting now")).isEqualTo("1");
    }

    private void decide(Verb verb, CommentId comment) {
        moderation.decideUnseen(Ruling.of(verb), List.of(comment), moderator);
    }

    private List<String> lastRow(String caption) {
        return table(caption).getBody().getRows().getLast().getDataCells().stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    private NativeTable table(String caption) {
        return $(NativeTable.class).all().stream()
                .filter(table -> table.getCaptionText().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static String tile(DashboardView view, String term) {
        var html = text(view);
        var from = html.indexOf("</dt>", html.indexOf(">" + term + "<"));
        var more = html.substring(from, html.indexOf("</dd>", from));
        return more.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String text(DashboardView view) {
        return view.getElement().getOuterHTML().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
    }
}

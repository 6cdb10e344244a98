package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.inFocus;
import static dev.parley.moderation.ui.QueueHands.rows;
import static dev.parley.moderation.ui.QueueHands.text;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Judge;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReportReason;
import dev.parley.moderation.Reports;
import dev.parley.moderation.queue.Claims;
import dev.parley.reader.rights.ReaderErasure;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a moderator does at the queue beside deciding one comment after another. */
@DatabaseTest
class WorkbenchTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Judge judge;

    @Autowired
    private CommentList list;

    @Autowired
    private Claims claims;

    @Autowired
    private Reports reports;

    @Autowired
    private ReaderErasure erasure;

    private Staff mo;
    private ArticleId article;

    @BeforeEach
    void aModeratorSignsIn() {
        article = newsroom.article("Spring is here");
        mo = newsroom.moderator("Mo");
        newsroom.signIn(mo);
    }

    @Test
    void readsWhatReadersReportedWithTheComment() {
        var comment = send("Tulips are out");
        judge.decide(mo, Verb.APPROVE, comment);
        for (var network : List.of("one", "two")) {
            reports.report(new NewReport(comment, ReportReason.INSULT, "It hurts " + network, null, null, network));
        }

        var view = navigate(QueueView.class);

        assertThat(text(view)).contains("It hurts one", "It hurts two", "reported");
    }

    @Test
    void seesTheReadersRecord() {
        newsroom.commentOn(article).by("Ann").saying("The first one").sent();
        press(navigate(QueueView.class), "a");
        newsroom.commentOn(article).by("Ann").saying("The second one").sent();

        var view = navigate(QueueView.class);
        open(Map.of());

        assertThat(text(view)).contains("1 waits").contains("1 public").contains("The first one");
    }

    @Test
    void leavesToOthersWhatTheyLookAtAndSeesWho() {
        var first = send("First");
        var second = send("Second");
        var olga = newsroom.moderator("Olga");
        newsroom.as(olga, () -> {
            claims.focus(first, olga);
            return first;
        });

        var view = navigate(QueueView.class);

        assertThat(inFocus(view)).isEqualTo(second.toString());
        assertThat(text(view)).contains("Olga is looking at this");
        press(view, "a");
        assertThat(inFocus(view)).isEqualTo(first.toString());
        assertThat(text(view)).contains("Olga is looking at this too.");
    }

    @Test
    void answersAPublicCommentInTheSitesName() {
        var comment = send("A question");
        press(navigate(QueueView.class), "a");
        var view = open(Map.of(QueueView.COMMENT, comment.toString()));

        press(view, "n");
        test($(TextArea.class).single()).setValue("An answer");
        test($(Button.class).withText("Publish answer").single()).click();

        assertThat(list.page(Status.APPROVED, null, 10))
                .anyMatch(
                        row -> row.body().equals("An answer") && row.handling().staff() != null);
    }

    @Test
    void keepsWhatWasTypedWhenAnEditCannotBeTaken() {
        send("A typo");
        var view = navigate(QueueView.class);

        press(view, "e");
        test($(TextArea.class).single()).setValue(" ");
        test($(Button.class).withText("Save").single()).click();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Please write something.");

        test($(TextArea.class).single()).setValue("No typo");
        test($(Button.class).withText("Save").single()).click();
        assertThat(text(view)).contains(">No typo</p>").contains("edited", "Texts before", "A typo");
    }

    @Test
    void pinsAndFeaturesAndClosesTheThreadByOneKeyEach() {
        var comment = send("Well said");
        var view = navigate(QueueView.class);

        press(view, "p");
        press(view, "f");
        press(view, "t");

        var handling = list.find(comment).orElseThrow().handling();
        assertThat(handling.pinnedAt()).isNotNull();
        assertThat(handling.featuredAt()).isNotNull();
        assertThat(handling.threadClosedAt()).isNotNull();
        assertThat(text(view)).contains("Unpin").contains("Unfeature").contains("Open thread");
    }

    @Test
    void seesAtOnceThatACommentIsErased() {
        var first = newsroom.commentOn(article).by("Ann").saying("Personal one").sent();
        newsroom.commentOn(article).by("Ann").saying("Personal two").sent();
        var other = send("Roses are red");
        var view = navigate(QueueView.class);
        assertThat(inFocus(view)).isEqualTo(first.toString());

        erasure.erase(list.find(first).orElseThrow().reader(), ReaderErasure.Remains.NOTHING, null);

        awaitWords(view, "Meanwhile erased.");
        assertThat(text(view)).doesNotContain("Personal");
        assertThat(rows(view)).anyMatch(row -> row.contains("Roses")).noneMatch(row -> row.contains("Personal"));
        press(view, "j");
        assertThat(inFocus(view)).isEqualTo(other.toString());
    }

    private void awaitWords(QueueView view, String words) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.runUIQueue(true);
            assertThat(text(view) + notifications()).contains(words);
        });
    }

    private String notifications() {
        return $(Notification.class).all().stream()
                .map(one -> test(one).getText())
                .collect(joining(" "));
    }

    private QueueView open(Map<String, String> parameters) {
        UI.getCurrentOrThrow().navigate(QueueView.class, QueryParameters.simple(parameters));
        return $(QueueView.class).single();
    }

    private CommentId send(String text) {
        return newsroom.commentOn(article).saying(text).sent();
    }

    private void press(QueueView view, String key) {
        QueueHands.press(view, key);
        roundTrip();
    }
}

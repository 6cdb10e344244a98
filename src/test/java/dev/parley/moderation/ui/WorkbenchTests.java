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
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.comment.filter.Grouping;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReportReason;
import dev.parley.moderation.Reports;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.queue.Claims;
import dev.parley.moderation.ui.batch.BatchDialog;
import dev.parley.moderation.ui.group.GroupsDialog;
import dev.parley.moderation.ui.queue.QueueWindow;
import dev.parley.reader.rights.ReaderErasure;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a moderator does at the queue beside deciding one comment after another. */
@DatabaseTest
class WorkbenchTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private CommentList list;

    @Autowired
    private Claims claims;

    @Autowired
    private Reports reports;

    @Autowired
    private Moderation moderation;

    @Autowired
    private ReaderErasure erasure;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private ArticleId article;

    @BeforeEach
    void aModeratorSignsIn() {
        article = newsroom.article("Spring is here");
        newsroom.signIn(newsroom.moderator("Mo"));
    }

    @Test
    void seesTheCommentsThatTheAddressAsksFor() {
        send("Tulips are out");
        send("Roses are red");

        var view = open(Map.of("text", "roses", "order", "newest"));

        assertThat(rows(view)).singleElement().asString().contains("Roses are red");
        assertThat(text(view)).contains("1 comment waits");
    }

    @Test
    void readsWhatReadersReportedWithTheComment() {
        var comment = send("Tulips are out");
        approve(comment);
        for (var network : List.of("one", "two")) {
            reports.report(new NewReport(comment, ReportReason.INSULT, "It hurts " + network, null, null, network));
        }

        var view = navigate(QueueView.class);

        assertThat(text(view)).contains("It hurts one", "It hurts two", "reported");
    }

    @Test
    void searchesAndFindsTheSearchInTheAddress() {
        send("Tulips are out");
        send("Roses are red");
        var view = navigate(QueueView.class);

        test($(TextField.class).withCaption("Search").single()).setValue("tulips");

        assertThat(rows(view)).singleElement().asString().contains("Tulips");
        assertThat(UI.getCurrentOrThrow()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .isEqualTo("text=tulips");
    }

    @Test
    void isToldWhatIsWrongInAnAddressAndSeesTheRest() {
        send("Tulips are out");

        var view = open(Map.of("score-from", "much"));

        assertThat(test($(Notification.class).last()).getText()).contains("score-from");
        assertThat(rows(view)).hasSize(1);
    }

    @Test
    void readsThatNothingPassesTheFilter() {
        send("Tulips are out");

        assertThat(text(open(Map.of("text", "nothing like it")))).contains("Nothing passes this filter");
    }

    @Test
    void findsRejectedCommentsAndApprovesOneAfterAll() {
        var comment = send("Tulips are out");
        press(navigate(QueueView.class), "r");

        var view = open(Map.of("view", "rejected"));
        press(view, "a");

        assertThat(status(comment)).isEqualTo(Status.APPROVED);
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
    void keepsAFilterAsAViewAndOpensItAgain() {
        send("Tulips are out");
        send("Roses are red");
        var view = open(Map.of("text", "roses"));
        press(view, "v");
        test($(TextField.class).from($(Dialog.class).single()).single()).setValue("About roses");
        test($(Button.class).withText("Keep").single()).click();

        open(Map.of());
        press(view, "v");
        test($(Button.class).withText("About roses").single()).click();

        assertThat(rows(view)).singleElement().asString().contains("Roses");
    }

    @Test
    void seesWhichCommentsBelongTogether() {
        send("One");
        send("Two");
        var view = navigate(QueueView.class);

        press(view, "g");
        var groups = $(GroupsDialog.class).single();
        $(Select.class).from(groups).single().setValue(Grouping.ARTICLE);

        assertThat($(Button.class).from(groups).withText("Spam all 2").exists()).isTrue();
    }

    @Test
    void looksAtWhatCameFromOneNetworkWithoutLearningWhich() {
        for (var number = 1; number < 3; number++) {
            newsroom.commentOn(article)
                    .from("198.51.100.151")
                    .saying("Number " + number)
                    .sent();
        }
        send("From elsewhere");
        var view = navigate(QueueView.class);
        press(view, "g");
        var groups = $(GroupsDialog.class).single();
        $(Select.class).from(groups).single().setValue(Grouping.NETWORK);

        test($(Button.class).from(groups).withText("Show").single()).click();

        assertThat(rows(view)).hasSize(2).noneMatch(row -> row.contains("From elsewhere"));
        assertThat(text(view)).contains("Same network").doesNotContain("198.51.100");
    }

    @Test
    void decidesALargeGroupAtOnceAndUndoesItAtOnce() {
        var sent = IntStream.range(0, 60).mapToObj(i -> send("Comment " + i)).toList();
        var view = navigate(QueueView.class);
        press(view, "g");
        $(Select.class).from($(GroupsDialog.class).single()).single().setValue(Grouping.ARTICLE);
        var spamAll = $(Button.class).withText("Spam all 60").single();
        decideAs(newsroom.moderator("Olga"), sent.getFirst());

        test(spamAll).click();

        assertThat($(BatchDialog.class).single().getHeaderTitle()).isEqualTo("Deciding: 60 comments");
        awaitWords(
                view,
                "Decided: 59 comments. Left out: 1 comment that others decided, or their writers edited, since you looked.");
        assertThat(sent.subList(1, 60))
                .allSatisfy(comment -> assertThat(status(comment)).isEqualTo(Status.SPAM));
        assertThat(status(sent.getFirst())).isEqualTo(Status.APPROVED);
        assertThat($(BatchDialog.class).exists()).isFalse();

        $(GroupsDialog.class).single().close();
        press(view, "z");

        awaitWords(view, "Undone: 59 comments.");
        assertThat(sent.subList(1, 60))
                .allSatisfy(comment -> assertThat(status(comment)).isEqualTo(Status.PENDING));
        assertThat(rows(view)).hasSize(QueueWindow.MOST);
        assertThat(inFocus(view)).isEqualTo(sent.get(1).toString());
    }

    @Test
    void stopsWhatTakesTooLongAndReadsWhatWasDone() {
        var sent = IntStream.range(0, 52).mapToObj(i -> send("Comment " + i)).toList();
        var view = navigate(QueueView.class);
        for (var page = 0; page < 3; page++) {
            test($(Button.class).withText("Select all shown").single()).click();
            press(view, "j");
            IntStream.range(0, 25).forEach(_ -> press(view, "j"));
        }
        assertThat(text(view)).contains("52 selected");
        transaction.executeWithoutResult(_ -> {
            // As long as someone holds their rows none of them can be decided.
            database.sql("select body from comment for update")
                    .query(String.class)
                    .list();
            press(view, "s");
            test($(Button.class).withText("Stop").single()).click();
        });

        awaitWords(view, "Marked as spam: 50 comments. Stopped: 2 comments left as before.");
        assertThat(sent.stream().map(this::status))
                .filteredOn(Status.PENDING::equals)
                .hasSize(2);
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

    private void decideAs(Staff moderator, CommentId comment) {
        var seen =
                new Seen(comment, comments.states(List.of(comment)).getFirst().version());
        newsroom.as(moderator, () -> moderation.decide(Ruling.of(Verb.APPROVE), List.of(seen), moderator));
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

    private void approve(CommentId comment) {
        var seen =
                new Seen(comment, comments.states(List.of(comment)).getFirst().version());
        comments.decide(Verb.APPROVE, List.of(seen));
    }

    private CommentId send(String text) {
        return newsroom.commentOn(article).saying(text).sent();
    }

    private Status status(CommentId comment) {
        return comments.states(List.of(comment)).getFirst().status();
    }

    private void press(QueueView view, String key) {
        QueueHands.press(view, key);
        roundTrip();
    }
}

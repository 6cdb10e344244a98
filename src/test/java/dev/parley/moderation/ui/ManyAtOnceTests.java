package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.inFocus;
import static dev.parley.moderation.ui.QueueHands.rows;
import static dev.parley.moderation.ui.QueueHands.text;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.comment.filter.Grouping;
import dev.parley.moderation.Judge;
import dev.parley.moderation.ui.batch.BatchDialog;
import dev.parley.moderation.ui.group.GroupsDialog;
import dev.parley.moderation.ui.queue.QueueWindow;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A moderator at the queue decides about many comments at once. */
@DatabaseTest
class ManyAtOnceTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Judge judge;

    @Autowired
    private CommentDecisions comments;

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
        judge.decide(newsroom.moderator("Olga"), Verb.APPROVE, sent.getFirst());

        whileNoneCanBeDecided(() -> {
            test(spamAll).click();
            assertThat($(BatchDialog.class).single().getHeaderTitle()).isEqualTo("Deciding: 60 comments");
        });

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
        whileNoneCanBeDecided(() -> {
            press(view, "s");
            test($(Button.class).withText("Stop").single()).click();
        });

        awaitWords(view, "Marked as spam: 50 comments. Stopped: 2 comments left as before.");
        assertThat(sent.stream().map(this::status))
                .filteredOn(Status.PENDING::equals)
                .hasSize(2);
    }

    /** As long as someone holds the comments' rows the work doesn't end, however slow the test is. */
    private void whileNoneCanBeDecided(Runnable steps) {
        transaction.executeWithoutResult(_ -> {
            database.sql("select body from comment for update")
                    .query(String.class)
                    .list();
            steps.run();
        });
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

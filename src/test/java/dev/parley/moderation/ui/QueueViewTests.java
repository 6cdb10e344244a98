package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.fire;
import static dev.parley.moderation.ui.QueueHands.rows;
import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.ui.key.Keyboard;
import dev.parley.moderation.ui.reason.ReasonDialog;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator at the queue. */
@DatabaseTest
class QueueViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Statements statements;

    private Staff moderator;
    private ArticleId article;

    @BeforeEach
    void aModeratorSignsIn() {
        moderator = newsroom.moderator("Mo");
        article = newsroom.article("Spring is here");
        newsroom.signIn(moderator);
    }

    @Test
    void readsThatNothingWaits() {
        var view = navigate(QueueView.class);

        assertThat(text(view)).contains("Nothing waits").contains("0 comments wait");
    }

    @Test
    void seesWhoWroteWhatWhereAndWhyItWaits() {
        newsroom.commentOn(article).by("Rea Der").saying("So **warm** today").sent();

        var view = navigate(QueueView.class);

        assertThat(text(view))
                .contains("Rea Der")
                .contains("Spring is here")
                .contains("So <strong>warm</strong> today")
                .contains("So **warm** today")
                .contains("Comment must be manually approved")
                .contains("Everyone can read it at once under “Spring is here”.")
                .contains("1 comment waits");
    }

    @Test
    void decidesTheOldestByAKeyAndGoesOnToTheNext() {
        var first = send("First");
        var second = send("Second");
        var view = navigate(QueueView.class);

        press(view, "a");
        press(view, "r");

        assertThat(status(first)).isEqualTo(Status.APPROVED);
        assertThat(status(second)).isEqualTo(Status.REJECTED);
        assertThat(text(view)).contains("Nothing waits");
    }

    @Test
    void goesDownAndMarksAsSpam() {
        var first = send("First");
        var second = send("Second");
        var view = navigate(QueueView.class);

        press(view, "j");
        press(view, "s");

        assertThat(status(first)).isEqualTo(Status.PENDING);
        assertThat(status(second)).isEqualTo(Status.SPAM);
    }

    @Test
    void decidesAllSelectedAtOnceAndUndoesThemAtOnce() {
        var sent = List.of(send("One"), send("Two"), send("Three"));
        var view = navigate(QueueView.class);
        press(view, "x");
        press(view, "j");
        press(view, "x");

        press(view, "s");

        assertThat(sent.stream().map(this::status)).containsExactly(Status.SPAM, Status.SPAM, Status.PENDING);
        assertThat(rows(view)).hasSize(1);

        press(view, "z");

        assertThat(sent.stream().map(this::status)).containsOnly(Status.PENDING);
        assertThat(rows(view)).hasSize(3);
    }

    @Test
    void isToldWhenSomeoneElseWasFaster() {
        var comment = send("Contested");
        var view = navigate(QueueView.class);
        var other = newsroom.moderator("Olga");
        var seen =
                new Seen(comment, comments.states(List.of(comment)).getFirst().version());
        newsroom.as(other, () -> moderation.decide(Ruling.of(Verb.SPAM), List.of(seen), other));

        press(view, "a");

        assertThat(status(comment)).isEqualTo(Status.SPAM);
        assertThat(test($(Notification.class).last()).getText()).contains("marked as spam by Olga");
    }

    @Test
    void decidesByButtonToo() {
        var comment = send("By button");
        navigate(QueueView.class);

        $(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith("Approve"))
                .forEach(button -> test(button).click());

        assertThat(status(comment)).isEqualTo(Status.APPROVED);
    }

    @Test
    void doesNotDecideAboutWhatWasNotOnTheScreenYet() {
        var first = send("First");
        var second = send("Second");
        var view = navigate(QueueView.class);

        press(view, "a");
        pressSeeing(view, first.toString(), "a");

        assertThat(status(second)).isEqualTo(Status.PENDING);
    }

    @Test
    void opensACommentByItsAddressWhateverItsStateAndTakesTheDecisionBack() {
        var spam = send("Not spam at all");
        send("Another");
        press(navigate(QueueView.class), "s");

        var view = open(spam.toString());
        assertThat(view.getElement().getAttribute(Keyboard.IN_FOCUS)).isEqualTo(spam.toString());
        press(view, "a");

        assertThat(status(spam)).isEqualTo(Status.APPROVED);
        assertThat(text(view)).contains("Another").doesNotContain("Nothing waits");
    }

    @Test
    void isToldThatThereIsNoSuchComment() {
        open("nonsense");

        assertThat(test($(Notification.class).last()).getText()).contains("no such comment");
    }

    @Test
    void holdsBackWhatIsPublicAndUndoes() {
        var comment = send("Fine");
        press(navigate(QueueView.class), "a");
        var view = open(comment.toString());

        press(view, "h");
        assertThat(status(comment)).isEqualTo(Status.PENDING);
        press(view, "z");

        assertThat(status(comment)).isEqualTo(Status.APPROVED);
    }

    @Test
    void readsManyCommentsAFewAtATimeWithAsManyStatements() {
        IntStream.range(0, 60).forEach(number -> send("Comment " + number));
        var view = navigate(QueueView.class);
        assertThat(rows(view)).hasSizeLessThan(30);

        var few = statements.during(() -> press(view, "a")).size();
        IntStream.range(0, 40).forEach(step -> press(view, "a"));

        assertThat(text(view)).contains("Comment 41");
        assertThat(statements.during(() -> press(view, "a"))).hasSize(few);
    }

    @Test
    void saysWhyAndReadsInTheHistoryWhoDecidedWhatForWhichReasonAndUndoes() {
        var comment = send("Off the mark");
        press(navigate(QueueView.class), "R");
        var dialog = $(ReasonDialog.class).single();
        $(TextArea.class).from(dialog).single().setValue("Third time today");
        fire(dialog.getElement(), data -> data.put(ReasonDialog.DIGIT, "1").put(ReasonDialog.CHOOSES, true));
        test($(Button.class).withText("Reject").single()).click();
        assertThat(status(comment)).isEqualTo(Status.REJECTED);

        var view = open(comment.toString());
        assertThat(text(view)).contains("Mo rejected it", "Reason: Off topic", "“Third time today”");
        test($(Button.class).from(view).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals("Undo this decision"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(status(comment)).isEqualTo(Status.PENDING);
        assertThat(rows(view)).hasSize(1);
    }

    private CommentId send(String text) {
        return newsroom.commentOn(article).saying(text).sent();
    }

    private Status status(CommentId comment) {
        return comments.states(List.of(comment)).getFirst().status();
    }

    private QueueView open(String comment) {
        UI.getCurrentOrThrow().navigate(QueueView.class, QueryParameters.of(QueueView.COMMENT, comment));
        return $(QueueView.class).single();
    }

    private void press(QueueView view, String key) {
        QueueHands.press(view, key);
        roundTrip();
    }

    private void pressSeeing(QueueView view, String shown, String key) {
        QueueHands.pressSeeing(view, shown, key);
        roundTrip();
    }

    @Test
    void decidesNothingByWhatIsTypedBeforeADialogIsThere() {
        newsroom.commentOn(article).by("Rea Der").sent();
        var view = navigate(QueueView.class);

        QueueHands.press(view, "R");
        QueueHands.press(view, "s");
        QueueHands.press(view, "e");

        assertThat(rows(view)).hasSize(1);
        assertThat($(ReasonDialog.class).all()).hasSize(1);
        assertThat($(Dialog.class).all()).hasSize(1);
    }

    @Test
    void decidesAgainAfterADialogWasClosed() {
        newsroom.commentOn(article).by("Rea Der").sent();
        var view = navigate(QueueView.class);
        QueueHands.press(view, "R");
        $(ReasonDialog.class).single().close();

        QueueHands.press(view, "s");

        assertThat(rows(view)).isEmpty();
    }
}

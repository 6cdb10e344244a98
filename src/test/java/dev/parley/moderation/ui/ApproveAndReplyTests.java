package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.inFocus;
import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentHandling;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Mark;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who approves a comment and answers it in one step. */
@DatabaseTest
class ApproveAndReplyTests extends SpringBrowserlessTest {

    private static final String ANSWER = "Thank you for asking";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private CommentHandling handling;

    @Autowired
    private CommentList list;

    @Autowired
    private Moderation moderation;

    private ArticleId article;

    @BeforeEach
    void aModeratorSignsIn() {
        article = newsroom.article("Spring is here");
        newsroom.signIn(newsroom.moderator("Mo"));
    }

    @Test
    void publishesBothAndGoesOnToTheNext() {
        var question = send("A question");
        var next = send("The next one");
        var view = navigate(QueueView.class);

        answer(view);

        assertThat(status(question)).isEqualTo(Status.APPROVED);
        assertThat(answer(Status.APPROVED))
                .hasValueSatisfying(row -> assertThat(row.parent())
                        .isNotNull()
                        .extracting(CommentRow.Parent::comment)
                        .isEqualTo(question));
        assertThat(inFocus(view)).isEqualTo(next.toString());
        assertThat(text(view)).contains("Approved, and the answer is public.");
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void takesBothBackByOneUndo() {
        var question = send("A question");
        var view = navigate(QueueView.class);
        answer(view);

        press(view, "z");

        assertThat(status(question)).isEqualTo(Status.PENDING);
        assertThat(answer(Status.APPROVED)).isEmpty();
        assertThat(answer(Status.REJECTED)).isPresent();
        assertThat(inFocus(view)).isEqualTo(question.toString());
        assertThat(text(view)).contains("The answer is off the page too");
    }

    @Test
    void isToldThatTheAnswerStaysWhereSomeoneDecidedAgainSince() {
        var question = send("A question");
        var view = navigate(QueueView.class);
        answer(view);
        decideAs(newsroom.moderator("Olga"), Verb.SPAM, question);

        press(view, "z");

        assertThat(status(question)).isEqualTo(Status.SPAM);
        assertThat(answer(Status.APPROVED)).isPresent();
        assertThat(test($(Notification.class).last()).getText())
                .contains("marked as spam by Olga", "The answer stays public.");
    }

    @Test
    void isToldThatAnAnswerStaysThatWasChangedSince() {
        var question = send("A question");
        var view = navigate(QueueView.class);
        answer(view);
        handling.mark(answer(Status.APPROVED).orElseThrow().comment(), Mark.PINNED, true);

        press(view, "z");

        assertThat(status(question)).isEqualTo(Status.PENDING);
        assertThat(answer(Status.APPROVED)).isPresent();
        assertThat(text(view)).contains("The answer stays public.");
    }

    @Test
    void keepsWhatWasTypedWhereSomeoneElseWasFaster() {
        var question = send("A question");
        var view = navigate(QueueView.class);
        press(view, "N");
        decideAs(newsroom.moderator("Olga"), Verb.REJECT, question);

        type(ANSWER);

        assertThat($(TextArea.class).single().getErrorMessage()).contains("rejected by Olga");
        assertThat($(TextArea.class).single().getValue()).isEqualTo(ANSWER);
        assertThat(status(question)).isEqualTo(Status.REJECTED);
        assertThat(Stream.of(Status.values()).flatMap(one -> answer(one).stream()))
                .isEmpty();
    }

    @Test
    void approvesNothingWithoutAnAnswer() {
        var question = send("A question");
        var view = navigate(QueueView.class);
        press(view, "N");

        type("  ");

        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Please write something.");
        assertThat(status(question)).isEqualTo(Status.PENDING);
    }

    @Test
    void isAskedForBothByTheKeyThatOnlyAnswersToo() {
        send("A question");
        press(navigate(QueueView.class), "n");

        assertThat($(Button.class).withText("Approve and publish answer").exists())
                .isTrue();
    }

    @Test
    void onlyAnswersWhatIsPublicAlready() {
        var question = send("A question");
        press(navigate(QueueView.class), "a");
        UI.getCurrentOrThrow().navigate(QueueView.class, QueryParameters.of(QueueView.COMMENT, question.toString()));
        press($(QueueView.class).single(), "N");

        test($(TextArea.class).single()).setValue(ANSWER);
        test($(Button.class).withText("Publish answer").single()).click();

        assertThat(answer(Status.APPROVED)).isPresent();
    }

    private void answer(QueueView view) {
        press(view, "N");
        type(ANSWER);
    }

    private void type(String text) {
        test($(TextArea.class).single()).setValue(text);
        test($(Button.class).withText("Approve and publish answer").single()).click();
        roundTrip();
    }

    private void decideAs(Staff other, Verb verb, CommentId comment) {
        var seen =
                new Seen(comment, comments.states(List.of(comment)).getFirst().version());
        newsroom.as(other, () -> moderation.decide(Ruling.of(verb), List.of(seen), other));
    }

    private Optional<CommentRow> answer(Status status) {
        return list.page(status, null, 10).stream()
                .filter(row -> row.body().equals(ANSWER))
                .findFirst();
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

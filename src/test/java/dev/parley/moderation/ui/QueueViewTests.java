package dev.parley.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A moderator at the queue. */
@DatabaseTest
class QueueViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private Moderation moderation;

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
                .contains("Comment must be manually approved")
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
        assertThat(cards()).hasSize(1);

        press(view, "z");

        assertThat(sent.stream().map(this::status)).containsOnly(Status.PENDING);
        assertThat(cards()).hasSize(3);
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

        test($(Button.class).from(cards().getFirst()).withText("Approve").first())
                .click();

        assertThat(status(comment)).isEqualTo(Status.APPROVED);
    }

    private CommentId send(String text) {
        return newsroom.commentOn(article).saying(text).sent();
    }

    private Status status(CommentId comment) {
        return comments.states(List.of(comment)).getFirst().status();
    }

    private List<CommentCard> cards() {
        return $(CommentCard.class).all();
    }

    private void press(QueueView view, String key) {
        var data = JsonNodeFactory.instance.objectNode().put(QueueKeys.KEY, key).put(QueueKeys.NOT_TYPING, true);
        view.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(view.getElement(), "keydown", data));
        roundTrip();
    }

    private static String text(QueueView view) {
        return view.getElement().getOuterHTML();
    }
}

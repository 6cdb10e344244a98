package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.notification.Notification;
import dev.parley.account.Staff;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A comment whose writer asks for another look, in front of the moderators. */
@DatabaseTest
class AppealPaneTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Appeals appeals;

    private Staff mo;
    private Staff olga;
    private CommentId comment;

    @BeforeEach
    void moRejectedACommentAndItsWriterAsks() {
        mo = newsroom.moderator("Mo");
        olga = newsroom.moderator("Olga");
        comment = newsroom.commentOn(newsroom.article("Spring is here"))
                .saying("Off with their heads")
                .sent();
        newsroom.as(mo, () -> moderation.decideUnseen(Ruling.of(Verb.REJECT), List.of(comment), mo));
        appeals.ask(comment, "It is a quote from Alice");
    }

    @Test
    void theOtherModeratorReadsWhatTheWriterSaysAndTheFirstDecisionAndDecides() {
        newsroom.signIn(olga);

        var view = navigate(QueueView.class);
        assertThat(text(view))
                .contains("Its writer asks for another look", "It is a quote from Alice", "Mo rejected it");
        QueueHands.press(view, "a");

        assertThat(status()).isEqualTo(Status.APPROVED);
        assertThat(newsroom.as(olga, () -> appeals.about(comment)).orElseThrow().outcome())
                .isEqualTo(Status.APPROVED);
    }

    @Test
    void whoDecidedFirstLeavesItToTheOther() {
        newsroom.signIn(mo);
        var view = navigate(QueueView.class);

        QueueHands.press(view, "r");

        assertThat(test($(Notification.class).last()).getText()).contains("Left to another moderator");
        assertThat(newsroom.as(mo, () -> appeals.about(comment)).orElseThrow().outcome())
                .isNull();
    }

    private Status status() {
        return comments.states(List.of(comment)).getFirst().status();
    }
}

package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.rows;
import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a moderator finds comments at the queue, and keeps what was looked for. */
@DatabaseTest
class QueueSearchTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

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

    private QueueView open(Map<String, String> parameters) {
        UI.getCurrentOrThrow().navigate(QueueView.class, QueryParameters.simple(parameters));
        return $(QueueView.class).single();
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

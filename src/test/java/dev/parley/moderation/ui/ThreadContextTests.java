package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.inFocus;
import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentHandling;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Conversations;
import dev.parley.comment.Seen;
import dev.parley.comment.StaffReply;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a moderator sees of the thread around a comment. */
@DatabaseTest
class ThreadContextTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private CommentHandling handling;

    @Autowired
    private CommentList list;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Statements statements;

    private Staff moderator;
    private ArticleId article;

    @BeforeEach
    void aModeratorSignsIn() {
        article = newsroom.article("Spring is here");
        moderator = newsroom.moderator("Mo");
        newsroom.signIn(moderator);
    }

    @Test
    void readsTheThreadDownFromItsBeginning() {
        var first = approve(
                newsroom.commentOn(article).by("Ann").saying("Tulips are out").sent());
        var second = answer(first, "So are roses");
        var third = answer(second, "Which roses");
        newsroom.commentOn(article)
                .by("Eve")
                .answering(third)
                .saying("Red ones")
                .sent();

        var view = navigate(QueueView.class);

        assertThat(text(view))
                .contains("Before that in the thread: 2 comments")
                .containsSubsequence("Tulips are out", "So are roses", "In reply to", "Which roses", "Red ones");
    }

    @Test
    void opensACommentFurtherUp() {
        var first = approve(
                newsroom.commentOn(article).by("Ann").saying("Tulips are out").sent());
        var second = answer(first, "So are roses");
        newsroom.commentOn(article).answering(second).saying("Red ones").sent();
        var view = navigate(QueueView.class);

        test($(NativeButton.class).withText("Ann").single()).click();

        assertThat(inFocus(view)).isEqualTo(first.toString());
        assertThat(text(view)).contains("1 direct reply, all public");
    }

    @Test
    void seesHowManyAnsweredDirectlyAndWhatTheySaid() {
        var first = approve(
                newsroom.commentOn(article).by("Ann").saying("Tulips are out").sent());
        answer(first, "So are roses");
        newsroom.commentOn(article)
                .by("Eve")
                .answering(first)
                .saying("Not here")
                .sent();

        var view = open(first);

        assertThat(text(view)).contains("2 direct replies, 1 public", "Eve: Not here", "waits", "So are roses");
    }

    @Test
    void isToldThatPublicRepliesStayWhenAnApprovalIsUndoneFromTheHistory() {
        var question = newsroom.commentOn(article).saying("A question").sent();
        QueueHands.press(navigate(QueueView.class), "a");
        answer(question, "An answer");
        var view = open(question);

        test($(Button.class).all().stream()
                        .filter(button -> "Undo this decision"
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(status(question)).isEqualTo(Status.PENDING);
        assertThat(text(view)).contains("Public replies to it stay.");
    }

    @Test
    void aVeryLongThreadIsCutAndTakesAsManyStatements() {
        var last = approve(newsroom.commentOn(article).saying("The beginning").sent());
        last = answer(answer(answer(last, "Two"), "Three"), "Four");
        var few = last;
        for (var number = 5; number <= 30; number++) {
            last = answer(last, "Number " + number);
        }
        var many = last;

        var shown = conversations.around(list.find(many).orElseThrow());

        assertThat(shown.whole()).isFalse();
        assertThat(shown.above()).hasSize(11);
        assertThat(shown.above().getLast().html()).contains("Number 28");
        assertThat(conversations.around(list.find(few).orElseThrow()).whole()).isTrue();
        var row = list.find(many).orElseThrow();
        assertThat(statements.during(() -> conversations.around(row))).hasSize(3);
    }

    private QueueView open(CommentId comment) {
        UI.getCurrentOrThrow().navigate(QueueView.class, QueryParameters.of(QueueView.COMMENT, comment.toString()));
        return $(QueueView.class).single();
    }

    private CommentId answer(CommentId parent, String text) {
        return handling.reply(new StaffReply(parent, moderator.accountId(), "Mo", text));
    }

    private CommentId approve(CommentId comment) {
        var seen =
                new Seen(comment, decisions.states(List.of(comment)).getFirst().version());
        decisions.decide(Verb.APPROVE, List.of(seen));
        return comment;
    }

    private Status status(CommentId comment) {
        return decisions.states(List.of(comment)).getFirst().status();
    }
}

package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.audit.Subject;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Status;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.moderation.ui.key.KeyHelp;
import dev.parley.reader.ReaderId;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who has read enough of one reader. */
@DatabaseTest
class BlockReaderTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private CommentList list;

    @Autowired
    private ReaderBlocks blocks;

    @Autowired
    private AuditLog audit;

    private ArticleId article;

    @BeforeEach
    void aModeratorSignsIn() {
        article = newsroom.article("Spring is here");
        newsroom.signIn(newsroom.moderator("Mo"));
    }

    @Test
    void blocksTheWriterOfACommentByAKeyAndReadsThatOnTheReadersRecord() {
        send("Again me");
        var view = navigate(QueueView.class);

        press(view, "b");

        assertThat(text(view)).contains("Blocked by Mo just now").contains("Unblock reader");
        assertThat(test($(Notification.class).last()).getText()).contains("Blocked");
        assertThat(status(send("And again"))).isEqualTo(Status.REJECTED);
    }

    @Test
    void letsTheReaderWriteAgainByTheSameKey() {
        send("Again me");
        var view = navigate(QueueView.class);
        press(view, "b");

        press(view, "b");

        assertThat(text(view)).doesNotContain("Blocked by").contains("Block reader");
        assertThat(status(send("Sorry"))).isEqualTo(Status.PENDING);
    }

    @Test
    void takesABlockBackAsTheLastStep() {
        var comment = send("Again me");
        var other = newsroom.commentOn(article).saying("Another reader’s").sent();
        var view = navigate(QueueView.class);
        press(view, "b");
        press(view, "r");

        press(view, "z");
        assertThat(status(comment)).isEqualTo(Status.PENDING);
        assertThat(blocks.isBlocked(reader(comment))).isTrue();

        press(view, "z");
        assertThat(blocks.isBlocked(reader(comment))).isFalse();
        assertThat(status(other)).isEqualTo(Status.PENDING);
        assertThat(text(view)).contains("This reader may write again.");
    }

    @Test
    void doesNotLetAReaderWriteAgainWhomAColleagueBlockedMeanwhile() {
        var comment = send("Again me");
        var view = navigate(QueueView.class);
        Staff olga = newsroom.moderator("Olga");
        newsroom.as(olga, () -> blocks.block(reader(comment), olga));

        press(view, "b");

        assertThat(blocks.isBlocked(reader(comment))).isTrue();
        assertThat(test($(Notification.class).last()).getText()).contains("already");
        assertThat(text(view)).contains("Blocked by Olga");
    }

    @Test
    void isToldWhereThereIsNobodyToBlock() {
        var comment = newsroom.commentOn(article).by("Ann").sent();
        var view = navigate(QueueView.class);
        press(view, "a");
        var view2 = open(comment);
        press(view2, "n");
        test($(TextArea.class).single()).setValue("The site’s answer");
        test($(Button.class).withText("Publish answer").single()).click();
        var answer = list.page(Status.APPROVED, null, 10).stream()
                .filter(row -> row.handling().staff() != null)
                .findFirst()
                .orElseThrow();

        press(open(answer.comment()), "b");

        assertThat(test($(Notification.class).last()).getText()).contains("It is the site’s own.");
    }

    @Test
    void findsWhoBlockedWhomInTheAuditLog() {
        var comment = send("Again me");
        var view = navigate(QueueView.class);
        press(view, "b");
        press(view, "z");

        assertThat(audit.page(AuditFilter.about(reader(comment).value()), null, 10)
                        .rows())
                .allSatisfy(act -> {
                    assertThat(act.by()).isEqualTo("Mo");
                    assertThat(act.subject())
                            .isEqualTo(Subject.reader(reader(comment).value()));
                })
                .extracting(AuditRow::action)
                .containsExactlyInAnyOrder("block-reader", "unblock-reader");
    }

    @Test
    void seesTheKeyOnTheButtonAndInTheHelp() {
        send("Again me");
        var view = navigate(QueueView.class);

        assertThat($(Button.class).all())
                .anyMatch(button -> "b".equals(button.getElement().getAttribute("aria-keyshortcuts"))
                        && button.getElement().getTextRecursively().startsWith("Block reader"));
        press(view, "?");
        assertThat($(KeyHelp.class).single().getElement().getTextRecursively())
                .contains("Block the comment’s writer, or let them write again");
    }

    private QueueView open(CommentId comment) {
        UI.getCurrentOrThrow().navigate(QueueView.class, QueryParameters.of(QueueView.COMMENT, comment.toString()));
        return $(QueueView.class).single();
    }

    private CommentId send(String text) {
        return newsroom.commentOn(article).by("Troll").saying(text).sent();
    }

    private ReaderId reader(CommentId comment) {
        return Objects.requireNonNull(list.find(comment).orElseThrow().reader());
    }

    private Status status(CommentId comment) {
        return comments.states(List.of(comment)).getFirst().status();
    }

    private void press(QueueView view, String key) {
        QueueHands.press(view, key);
        roundTrip();
    }
}

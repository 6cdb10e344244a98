package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.rows;
import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.moderation.queue.Claim;
import dev.parley.moderation.queue.Claims;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two moderators see of each other at one queue, while time goes by. */
@DatabaseTest
class ClaimTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Claims claims;

    @Autowired
    private JdbcClient database;

    private Staff mo;
    private Staff olga;
    private CommentId comment;

    @BeforeEach
    void aModeratorSignsIn() {
        comment = newsroom.commentOn(newsroom.article("Spring is here"))
                .saying("A long read")
                .sent();
        mo = newsroom.moderator("Mo");
        olga = newsroom.moderator("Olga");
        newsroom.signIn(mo);
    }

    @Test
    void whatSomeoneStillReadsStaysTheirs() {
        var view = navigate(QueueView.class);
        letTheTimeGoBy();
        assertThat(seenByOlga()).isEmpty();

        readOn(view);

        assertThat(seenByOlga()).singleElement().satisfies(claim -> {
            assertThat(claim.comment()).isEqualTo(comment);
            assertThat(claim.by()).isEqualTo(mo.accountId());
        });
    }

    @Test
    void whatSomeoneElseLeftLongAgoIsNoMoreMarkedAsTheirs() {
        newsroom.as(olga, () -> {
            claims.focus(comment, olga);
            return comment;
        });
        var view = navigate(QueueView.class);
        assertThat(text(view)).contains("Olga is looking at this too.");
        letTheTimeGoBy();

        readOn(view);

        assertThat(text(view)).doesNotContain("Olga");
        assertThat(rows(view)).singleElement().asString().doesNotContain("Olga");
    }

    private void letTheTimeGoBy() {
        database.sql("update comment_claim set expires_at = claimed_at").update();
    }

    private List<Claim> seenByOlga() {
        return newsroom.as(olga, () -> claims.ofOthers(olga));
    }

    private void readOn(QueueView view) {
        QueueHands.fire(view.getElement(), Attention.STILL_READING, _ -> {});
        roundTrip();
    }
}

package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.inFocus;
import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.moderation.AlertSettings;
import dev.parley.moderation.ui.dashboard.OverdueBanner;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A moderator who has let a comment wait too long. */
@DatabaseTest
class OverdueBannerTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private ArticleId article;

    @BeforeEach
    void aModeratorSignsIn() {
        article = newsroom.article("Spring is here");
        newsroom.set(AlertSettings.GROUP, new AlertSettings(24));
        newsroom.signIn(newsroom.moderator("Mo"));
    }

    @Test
    void isToldSoAtTheQueueAndOpensThatComment() {
        var old = sent(50);

        var view = navigate(QueueView.class);

        assertThat(text(view)).contains("The oldest comment has waited 2 days 2 h. Within 1 day it should have been");
        var link = $(Anchor.class).from($(OverdueBanner.class).single()).single();
        var parts = link.getHref().split("\\?", 2);
        UI.getCurrentOrThrow().navigate(parts[0], QueryParameters.fromString(parts[1]));
        assertThat(inFocus(view)).isEqualTo(old.toString());
    }

    @Test
    void isNotToldAnyMoreOnceThatIsDecided() {
        sent(50);
        sent(1);
        var view = navigate(QueueView.class);

        QueueHands.press(view, "a");

        assertThat(text(view)).doesNotContain("The oldest comment has waited");
    }

    @Test
    void isToldWhileTheCommentInFocusIsRead() {
        var comment = sent(23);
        var view = navigate(QueueView.class);
        assertThat(text(view)).doesNotContain("The oldest comment has waited");
        age(comment, 25);

        QueueHands.fire(view.getElement(), Attention.STILL_READING, _ -> {});

        assertThat(text(view)).contains("The oldest comment has waited 1 day 1 h");
    }

    @Test
    void isToldSoOnTheDashboardToo() {
        sent(30);

        UI.getCurrentOrThrow().navigate("dashboard");

        assertThat(words($(OverdueBanner.class).single())).contains("The oldest comment has waited 1 day 6 h");
    }

    @Test
    void isNotToldWhereTheAdministratorSetNoLimit() {
        newsroom.set(AlertSettings.GROUP, new AlertSettings(0));
        sent(1_000);

        assertThat(text(navigate(QueueView.class))).doesNotContain("The oldest comment has waited");
    }

    private CommentId sent(int hoursAgo) {
        var comment = newsroom.commentOn(article).sent();
        age(comment, hoursAgo);
        return comment;
    }

    private void age(CommentId comment, int hours) {
        database.sql("update comment set waits_since = :since where id = :id")
                .param("since", Timestamp.from(Instant.now().minus(hours, ChronoUnit.HOURS)))
                .param("id", bytes(comment))
                .update();
    }

    private static byte[] bytes(CommentId comment) {
        return HexFormat.of().parseHex(comment.toString().replace("-", "").toLowerCase(Locale.ROOT));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}

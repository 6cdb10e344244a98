package dev.parley.notification.author;

import static dev.parley.notification.outbox.MailRound.html;
import static dev.parley.notification.outbox.MailRound.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.comment.CommentId;
import dev.parley.comment.OwnComments;
import dev.parley.comment.ThreadSettings;
import dev.parley.notification.digest.Rhythm;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the mail holds that tells an author of comments under their own articles, and how to end it. */
@DatabaseTest
class AuthorMailTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuthorChoices choices;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private OwnComments own;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    private AuthorWithMail ed;

    @BeforeEach
    void edHasWrittenAnArticle() {
        ed = new AuthorWithMail(application, SERVER);
    }

    @Test
    void whoHasChosenNothingGetsNothingAndNothingIsKeptForThem() {
        ed.approve(ed.comment("Rea"));

        assertThat(ed.mails()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void anAuthorIsToldOnceACommentIsPublicAndNotBefore() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        var comment = ed.comment("Rea", "Is it **really** <b>here</b>?");
        assertThat(ed.mails()).isEmpty();

        ed.approve(comment);

        var mail = ed.onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Rea commented on “Spring is here” – Parley");
        for (var form : List.of(text(mail), html(mail))) {
            assertThat(form)
                    .contains("Rea commented on “Spring is here”", "Is it **really**")
                    .contains("http://localhost:8080/articles/spring-is-here?comments=1#comment-" + comment)
                    .contains("/admin/notifications", "/mail/articles/stop?token=");
        }
        assertThat(html(mail)).contains("&lt;b&gt;here").doesNotContain("<img");
        assertThat(ed.mails()).isEmpty();
    }

    @Test
    void itsHeadersSayWhichListItIsAndHowToLeaveIt() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea"));

        var mail = ed.onlyMail();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("Ed <ed@staff.example>");
        assertThat(mail.getHeader("List-Id")).containsExactly("<article-comments.localhost>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
    }

    @Test
    void noMailHoldsAnAddressOfAReader() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea", "Write to me: spoken.aloud@home.example"));

        var whole = GreenMailUtil.getWholeMessage(ed.onlyMail());
        assertThat(whole).contains("(address left out)").doesNotContain("reader.example", "home.example");
    }

    @Test
    void othersAreNotToldOfIt() {
        var other = newsroom.editor("Otto");
        ed.choose(other, Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea"));

        assertThat(ed.mails()).isEmpty();
    }

    @Test
    void manyAtOnceCostAsManyStatementsAsOneAndAreOneMail() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        var one = ed.comment("Rea");
        var many = IntStream.range(0, 12)
                .mapToObj(number -> ed.comment("Reader-" + number))
                .toArray(CommentId[]::new);

        var forOne = statements.during(() -> ed.approve(one));
        assertThat(forOne).anyMatch(sql -> sql.contains("author_news"));
        assertThat(statements.during(() -> ed.approve(many))).hasSameSizeAs(forOne);

        var mail = ed.onlyMail();
        assertThat(mail.getSubject()).isEqualTo("13 new comments on your articles – Parley");
        assertThat(text(mail))
                .contains(
                        "Rea on “Spring is here”", "Reader-8 on “Spring is here”", "3 more are to be read on the site")
                .doesNotContain("Reader-9");
    }

    @Test
    void linksLeadToThePageOnWhichTheCommentStands() throws Exception {
        newsroom.set(ThreadSettings.GROUP, new ThreadSettings(5, 1, ThreadSettings.FirstPage.OLDEST, false, true));
        ed.choose(Rhythm.IMMEDIATELY);
        var first = ed.comment("Rea");
        var second = ed.comment("Sam");
        ed.approve(first, second);

        assertThat(text(ed.onlyMail())).contains("?comments=1#comment-" + first, "?comments=2#comment-" + second);
    }

    @Test
    void oneClickEndsTheMailsAndASecondChangesNothing() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea"));
        var header = ed.onlyMail().getHeader("List-Unsubscribe")[0];
        var link = header.substring("<http://localhost:8080".length(), header.length() - 1);
        ed.approve(ed.comment("Sam"));

        assertThat(web.get().uri(link)).hasStatusOk().bodyText().contains("No more about comments", "<button");
        assertThat(newsroom.as(ed.staff(), choices::own)).isEqualTo(Rhythm.IMMEDIATELY);
        for (var time = 0; time < 2; time++) {
            assertThat(web.post()
                            .uri(link)
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .param("List-Unsubscribe", "One-Click"))
                    .hasStatusOk();
        }

        assertThat(ed.mails()).isEmpty();
        ed.choose(Rhythm.IMMEDIATELY);
        assertThat(ed.mails()).isEmpty();
    }

    @Test
    void aForgedLinkOrOneForModeratorsEndsNothing() {
        ed.choose(Rhythm.IMMEDIATELY);

        assertThat(web.post().uri("/mail/articles/stop?token=AAAA")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.post().uri("/mail/articles/stop")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(newsroom.as(ed.staff(), choices::own)).isEqualTo(Rhythm.IMMEDIATELY);
    }

    private long kept() {
        return database.queryForObject("select count(*) from author_news", Long.class);
    }
}

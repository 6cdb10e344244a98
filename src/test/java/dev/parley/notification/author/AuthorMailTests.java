package dev.parley.notification.author;

import static dev.parley.notification.outbox.MailRound.html;
import static dev.parley.notification.outbox.MailRound.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.account.AccountDesk;
import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.OwnComments;
import dev.parley.comment.ThreadSettings;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.notification.digest.Rhythm;
import dev.parley.notification.outbox.MailRound;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Set;
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
import org.springframework.transaction.support.TransactionTemplate;

/** An author is told of comments under their own articles. */
@DatabaseTest
class AuthorMailTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuthorMails authorMails;

    @Autowired
    private AuthorChoices choices;

    @Autowired
    private NewsDesk news;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountDesk accountDesk;

    @Autowired
    private ArticleDesk articleDesk;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private Moderation moderation;

    @Autowired
    private OwnComments own;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Statements statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private Staff ann;
    private Staff ed;
    private ArticleId article;

    @BeforeEach
    void edHasWrittenAnArticle() {
        ann = newsroom.staff("Ann", Role.ADMINISTRATOR);
        article = newsroom.article("Spring is here");
        ed = accounts.find("ed@staff.example").orElseThrow();
    }

    @Test
    void whoHasChosenNothingGetsNothingAndNothingIsKeptForThem() {
        approve(comment("Rea"));

        assertThat(mails()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void anAuthorIsToldOnceACommentIsPublicAndNotBefore() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        var comment = comment("Rea", "Is it **really** <b>here</b>?");
        assertThat(mails()).isEmpty();

        approve(comment);

        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Rea commented on “Spring is here” – Parley");
        for (var form : List.of(text(mail), html(mail))) {
            assertThat(form)
                    .contains("Rea commented on “Spring is here”", "Is it **really**")
                    .contains("http://localhost:8080/articles/spring-is-here?comments=1#comment-" + comment)
                    .contains("/admin/notifications", "/mail/articles/stop?token=");
        }
        assertThat(html(mail)).contains("&lt;b&gt;here").doesNotContain("<img");
        assertThat(mails()).isEmpty();
    }

    @Test
    void itsHeadersSayWhichListItIsAndHowToLeaveIt() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        approve(comment("Rea"));

        var mail = onlyMail();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("Ed <ed@staff.example>");
        assertThat(mail.getHeader("List-Id")).containsExactly("<article-comments.localhost>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
    }

    @Test
    void noMailHoldsAnAddressOfAReader() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        approve(comment("Rea", "Write to me: spoken.aloud@home.example"));

        var whole = GreenMailUtil.getWholeMessage(onlyMail());
        assertThat(whole).contains("(address left out)").doesNotContain("reader.example", "home.example");
    }

    @Test
    void whatTheAuthorAnswersIsNoNewsToThemAndWhatAColleagueAnswersIs() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        var comment = comment("Rea");
        approve(comment);
        mails();

        newsroom.as(ann, () -> desk.reply(comment, "By the author", ed));
        assertThat(mails()).isEmpty();
        newsroom.as(ann, () -> desk.reply(comment, "By a colleague", ann));
        assertThat(text(onlyMail())).contains("By a colleague");
    }

    @Test
    void othersAreNotToldOfIt() {
        var other = newsroom.editor("Otto");
        choose(other, Rhythm.IMMEDIATELY);
        approve(comment("Rea"));

        assertThat(mails()).isEmpty();
    }

    @Test
    void whatIsNotPublicAnyMoreWhenTheMailLeavesIsNotInIt() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        var withdrawn = intake.submit(newsroom.commentOn(article).by("Wim").submission());
        var rejected = comment("Rob");
        approve(withdrawn.comment());
        approve(rejected, comment("Rea"));
        authorMails.order();

        own.withdraw(withdrawn.comment(), withdrawn.key());
        decide(Verb.REJECT, rejected);

        assertThat(text(onlyMail())).contains("Rea commented").doesNotContain("Wim", "Rob");
    }

    @Test
    void aCommentThatIsApprovedAgainIsToldOnce() {
        choose(Rhythm.IMMEDIATELY);
        var comment = comment("Rea");
        approve(comment);
        assertThat(mails()).hasSize(1);

        decide(Verb.HOLD, comment);
        approve(comment);

        assertThat(mails()).isEmpty();
    }

    @Test
    void whatAllHasGoneLeavesNoMail() {
        choose(Rhythm.IMMEDIATELY);
        approve(comment("Rea"));
        authorMails.order();
        newsroom.as(ed, () -> {
            articleDesk.delete(article, ed);
            return true;
        });

        assertThat(mails()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void aDecisionThatFailsIsNoNews() {
        choose(Rhythm.IMMEDIATELY);
        var comment = comment("Rea");

        transaction.executeWithoutResult(status -> {
            approve(comment);
            status.setRollbackOnly();
        });

        assertThat(kept()).isZero();
        approve(comment);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void manyAtOnceCostAsManyStatementsAsOneAndAreOneMail() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        var one = comment("Rea");
        var many = IntStream.range(0, 12)
                .mapToObj(number -> comment("Reader-" + number))
                .toArray(CommentId[]::new);

        var forOne = statements.during(() -> approve(one));
        assertThat(forOne).anyMatch(sql -> sql.contains("author_news"));
        assertThat(statements.during(() -> approve(many))).hasSameSizeAs(forOne);

        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("13 new comments on your articles – Parley");
        assertThat(text(mail))
                .contains(
                        "Rea on “Spring is here”", "Reader-8 on “Spring is here”", "3 more are to be read on the site")
                .doesNotContain("Reader-9");
    }

    @Test
    void linksLeadToThePageOnWhichTheCommentStands() throws Exception {
        newsroom.set(ThreadSettings.GROUP, new ThreadSettings(5, 1, ThreadSettings.FirstPage.OLDEST, false, true));
        choose(Rhythm.IMMEDIATELY);
        var first = comment("Rea");
        var second = comment("Sam");
        approve(first, second);

        assertThat(text(onlyMail())).contains("?comments=1#comment-" + first, "?comments=2#comment-" + second);
    }

    @Test
    void hourlyAndDailyMailsWaitForTheirTime() {
        choose(Rhythm.HOURLY);
        approve(comment("Rea"));
        assertThat(mails()).isEmpty();
        hoursPass(1);
        assertThat(mails()).hasSize(1);

        choose(Rhythm.DAILY);
        approve(comment("Sam"));
        approve(comment("Tom"));
        assertThat(mails()).isEmpty();
        hoursPass(24);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whileOneWaitsForTheServerAllThatComesIsToldInOneMore() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        approve(comment("Rea"));
        authorMails.order();
        approve(comment("Sam"));
        authorMails.order();
        approve(comment("Tom"));
        authorMails.order();
        assertThat(states()).containsExactly("WAITING");

        assertThat(text(onlyMail())).contains("Rea commented");
        assertThat(text(onlyMail())).contains("2 new comments", "Sam on", "Tom on");
        assertThat(mails()).isEmpty();
    }

    @Test
    void oneClickEndsTheMailsAndASecondChangesNothing() throws Exception {
        choose(Rhythm.IMMEDIATELY);
        approve(comment("Rea"));
        var header = onlyMail().getHeader("List-Unsubscribe")[0];
        var link = header.substring("<http://localhost:8080".length(), header.length() - 1);
        approve(comment("Sam"));

        assertThat(web.get().uri(link)).hasStatusOk().bodyText().contains("No more about comments", "<button");
        assertThat(newsroom.as(ed, choices::own)).isEqualTo(Rhythm.IMMEDIATELY);
        for (var time = 0; time < 2; time++) {
            assertThat(web.post()
                            .uri(link)
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .param("List-Unsubscribe", "One-Click"))
                    .hasStatusOk();
        }

        assertThat(mails()).isEmpty();
        choose(Rhythm.IMMEDIATELY);
        assertThat(mails()).isEmpty();
    }

    @Test
    void aForgedLinkOrOneForModeratorsEndsNothing() {
        choose(Rhythm.IMMEDIATELY);

        assertThat(web.post().uri("/mail/articles/stop?token=AAAA")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.post().uri("/mail/articles/stop")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(newsroom.as(ed, choices::own)).isEqualTo(Rhythm.IMMEDIATELY);
    }

    @Test
    void whoDoesNotWriteAnyMoreGetsNothing() {
        choose(Rhythm.IMMEDIATELY);
        approve(comment("Rea"));
        authorMails.order();
        approve(comment("Sam"));
        newsroom.as(ann, () -> {
            accountDesk.changeRoles(ed.accountId(), Set.of(Role.MODERATOR));
            return true;
        });

        assertThat(mails()).isEmpty();
        assertThat(mails()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void whatWasToldLongAgoIsForgotten() {
        choose(Rhythm.IMMEDIATELY);
        approve(comment("Rea"));
        news.forgetOld();
        assertThat(kept()).isOne();
        hoursPass(24 * 91);

        news.forgetOld();

        assertThat(kept()).isZero();
    }

    private CommentId comment(String name) {
        return comment(name, "Nice, says " + name);
    }

    private CommentId comment(String name, String text) {
        return newsroom.commentOn(article).by(name).saying(text).sent();
    }

    private void approve(CommentId... comments) {
        decide(Verb.APPROVE, comments);
    }

    private void decide(Verb verb, CommentId... comments) {
        newsroom.as(ann, () -> moderation.decideUnseen(Ruling.of(verb), List.of(comments), ann));
    }

    private void choose(Rhythm rhythm) {
        choose(ed, rhythm);
    }

    private void choose(Staff author, Rhythm rhythm) {
        newsroom.as(author, () -> {
            choices.choose(rhythm);
            return true;
        });
    }

    private void hoursPass(int hours) {
        database.update("update author_news set published_at = timestampadd(hour, ?, published_at)", -hours);
    }

    private long kept() {
        return database.queryForObject("select count(*) from author_news", Long.class);
    }

    private List<String> states() {
        return database.queryForList("select status from mail where topic = 'article-comment'", String.class);
    }

    /** What arrives now. */
    private List<MimeMessage> mails() {
        authorMails.order();
        return MailRound.arrivals(application, SERVER);
    }

    private MimeMessage onlyMail() {
        var mails = mails();
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}

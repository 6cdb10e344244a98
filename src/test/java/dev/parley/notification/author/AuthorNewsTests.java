package dev.parley.notification.author;

import static dev.parley.notification.outbox.MailRound.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.account.AccountDesk;
import dev.parley.account.Role;
import dev.parley.article.ArticleDesk;
import dev.parley.comment.OwnComments;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.CommentIntake;
import dev.parley.notification.digest.Rhythm;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Which comments are news to an author, and when they are told of them. */
@DatabaseTest
class AuthorNewsTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuthorMails authorMails;

    @Autowired
    private NewsDesk news;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AccountDesk accountDesk;

    @Autowired
    private ArticleDesk articleDesk;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private OwnComments own;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private AuthorWithMail ed;

    @BeforeEach
    void edHasWrittenAnArticle() {
        ed = new AuthorWithMail(application, SERVER);
    }

    @Test
    void whatTheAuthorAnswersIsNoNewsToThemAndWhatAColleagueAnswersIs() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        var comment = ed.comment("Rea");
        ed.approve(comment);
        ed.mails();

        newsroom.as(ed.administrator(), () -> desk.reply(comment, "By the author", ed.staff()));
        assertThat(ed.mails()).isEmpty();
        newsroom.as(ed.administrator(), () -> desk.reply(comment, "By a colleague", ed.administrator()));
        assertThat(text(ed.onlyMail())).contains("By a colleague");
    }

    @Test
    void whatIsNotPublicAnyMoreWhenTheMailLeavesIsNotInIt() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        var withdrawn = intake.submit(newsroom.commentOn(ed.article()).by("Wim").submission());
        var rejected = ed.comment("Rob");
        ed.approve(withdrawn.comment());
        ed.approve(rejected, ed.comment("Rea"));
        authorMails.order();

        own.withdraw(withdrawn.comment(), withdrawn.key());
        ed.decide(Verb.REJECT, rejected);

        assertThat(text(ed.onlyMail())).contains("Rea commented").doesNotContain("Wim", "Rob");
    }

    @Test
    void aCommentThatIsApprovedAgainIsToldOnce() {
        ed.choose(Rhythm.IMMEDIATELY);
        var comment = ed.comment("Rea");
        ed.approve(comment);
        assertThat(ed.mails()).hasSize(1);

        ed.decide(Verb.HOLD, comment);
        ed.approve(comment);

        assertThat(ed.mails()).isEmpty();
    }

    @Test
    void whatAllHasGoneLeavesNoMail() {
        ed.choose(Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea"));
        authorMails.order();
        newsroom.as(ed.staff(), () -> {
            articleDesk.delete(ed.article(), ed.staff());
            return true;
        });

        assertThat(ed.mails()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void aDecisionThatFailsIsNoNews() {
        ed.choose(Rhythm.IMMEDIATELY);
        var comment = ed.comment("Rea");

        transaction.executeWithoutResult(status -> {
            ed.approve(comment);
            status.setRollbackOnly();
        });

        assertThat(kept()).isZero();
        ed.approve(comment);
        assertThat(ed.mails()).hasSize(1);
    }

    @Test
    void hourlyAndDailyMailsWaitForTheirTime() {
        ed.choose(Rhythm.HOURLY);
        ed.approve(ed.comment("Rea"));
        assertThat(ed.mails()).isEmpty();
        hoursPass(1);
        assertThat(ed.mails()).hasSize(1);

        ed.choose(Rhythm.DAILY);
        ed.approve(ed.comment("Sam"));
        ed.approve(ed.comment("Tom"));
        assertThat(ed.mails()).isEmpty();
        hoursPass(24);
        assertThat(ed.mails()).hasSize(1);
    }

    @Test
    void whileOneWaitsForTheServerAllThatComesIsToldInOneMore() throws Exception {
        ed.choose(Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea"));
        authorMails.order();
        ed.approve(ed.comment("Sam"));
        authorMails.order();
        ed.approve(ed.comment("Tom"));
        authorMails.order();
        assertThat(states()).containsExactly("WAITING");

        assertThat(text(ed.onlyMail())).contains("Rea commented");
        assertThat(text(ed.onlyMail())).contains("2 new comments", "Sam on", "Tom on");
        assertThat(ed.mails()).isEmpty();
    }

    @Test
    void whoDoesNotWriteAnyMoreGetsNothing() {
        ed.choose(Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea"));
        authorMails.order();
        ed.approve(ed.comment("Sam"));
        newsroom.as(ed.administrator(), () -> {
            accountDesk.changeRoles(ed.staff().accountId(), Set.of(Role.MODERATOR));
            return true;
        });

        assertThat(ed.mails()).isEmpty();
        assertThat(ed.mails()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void whatWasToldLongAgoIsForgotten() {
        ed.choose(Rhythm.IMMEDIATELY);
        ed.approve(ed.comment("Rea"));
        news.forgetOld();
        assertThat(kept()).isOne();
        hoursPass(24 * 91);

        news.forgetOld();

        assertThat(kept()).isZero();
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
}

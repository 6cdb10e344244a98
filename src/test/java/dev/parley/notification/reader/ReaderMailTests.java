package dev.parley.notification.reader;

import static dev.parley.notification.outbox.MailRound.html;
import static dev.parley.notification.outbox.MailRound.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.OwnComments;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Receipt;
import dev.parley.moderation.Ruling;
import dev.parley.notification.ReaderMail;
import dev.parley.notification.ReplyWish;
import dev.parley.notification.outbox.MailRound;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderId;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import jakarta.mail.internet.MimeMessage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Replies by mail, from the tick under the form to the mailbox and out again. */
@DatabaseTest
class ReaderMailTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/\\S+)");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private OwnComments own;

    @Autowired
    private ReaderMail mail;

    @Autowired
    private LostLinks lostLinks;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private Staff ann;
    private ArticleId article;
    private Receipt rea;

    @BeforeEach
    void reaWantsReplies() {
        ann = newsroom.moderator("Ann");
        article = newsroom.article("Spring is here");
        rea = intake.submit(newsroom.commentOn(article)
                .by("Rea")
                .saying("Is it?")
                .wantingReplies()
                .submission());
        approve(rea.comment());
    }

    @Test
    void theAddressIsAskedFirstAndFollowingTheLinkAloneConfirmsNothing() throws Exception {
        var question = onlyMail();
        assertThat(question.getAllRecipients()).extracting(Object::toString).containsExactly("rea@reader.example");
        assertThat(question.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(question.getHeader("List-Unsubscribe")).isNull();
        assertThat(text(question))
                .contains("Somebody left a comment", "good for 7 days")
                .doesNotContain("Rea", "Is it?");
        var link = link(question, "/mail/confirm");

        assertThat(get(link)).hasStatusOk().bodyText().contains("Yes, mail me replies");
        reply("Sam", "It is");
        assertThat(mails()).isEmpty();

        assertThat(post(link)).hasStatusOk().bodyText().contains("You will get replies by mail");
        reply("Tom", "It was");
        assertThat(onlyMail().getSubject()).isEqualTo("Re: Spring is here");
    }

    @Test
    void aReplyArrivesWithItsHeadersAndNobodysAddress() throws Exception {
        confirm();
        reply("Sam", "It is *here*, write to sam@other.example");

        var reply = onlyMail();
        assertThat(reply.getHeader("List-Id")).containsExactly("<replies.localhost>");
        assertThat(reply.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(reply.getHeader("List-Unsubscribe")[0]).startsWith("<http://localhost:8080/mail/stop?token=");
        assertThat(reply.getHeader("References")).containsExactly("<thread-" + rea.comment() + "@localhost>");
        assertThat(reply.getHeader("Message-ID")[0]).endsWith("@localhost>");
        assertThat(reply.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(reply.getHeader("Content-Language")).containsExactly("en");
        for (var form : List.of(text(reply), html(reply))) {
            assertThat(form)
                    .contains("Sam answered your comment on “Spring is here”", "It is *here*", "#comment-")
                    .contains("/mail/stop?token=", "/mail/settings?token=")
                    .doesNotContain("sam@", "reader.example", "<img");
        }
    }

    @Test
    void eachReplyIsToldOnceAndNotToTheOneWhoWroteIt() {
        confirm();
        var reply = reply("Sam", "It is");
        reply("Rea", "Thank you");
        assertThat(mails()).hasSize(1);

        decide(reply, Verb.HOLD);
        approve(reply);
        assertThat(mails()).isEmpty();
    }

    @Test
    void staffsAnswersAreToldToo() throws Exception {
        confirm();
        newsroom.as(ann, () -> desk.reply(rea.comment(), "We think so", ann));

        assertThat(text(onlyMail())).contains("Ann answered your comment", "We think so");
    }

    @Test
    void whatIsWithdrawnOrRejectedBeforeTheMailLeavesIsNotSent() {
        confirm();
        var withdrawn = intake.submit(
                newsroom.commentOn(article).by("Sam").answering(rea.comment()).submission());
        approve(withdrawn.comment());
        own.withdraw(withdrawn.comment(), withdrawn.key());
        var rejected = reply("Tom", "Nonsense");
        decide(rejected, Verb.REJECT);

        assertThat(mails()).isEmpty();
        assertThat(database.queryForList("select status from mail where topic = 'reply'", String.class))
                .containsOnly("DROPPED");

        approve(rejected);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void onlyAnswersToOwnCommentsAreToldUnlessTheWholeThreadIsWished() {
        confirm();
        var sam = reply("Sam", "It is");
        mails();
        reply(sam, "Tom", "It was");
        assertThat(mails()).isEmpty();

        mail.wish(rea.comment(), ReplyWish.THREAD);
        reply(sam, "Uma", "It will be");
        assertThat(mails()).hasSize(1);
        mail.wish(rea.comment(), ReplyWish.NONE);
        reply("Vic", "Hello");
        assertThat(mails()).isEmpty();
    }

    @Test
    void oneClickEndsThemAndASecondChangesNothing() throws Exception {
        confirm();
        reply("Sam", "It is");
        var header = onlyMail().getHeader("List-Unsubscribe")[0];
        var link = header.substring("<http://localhost:8080".length(), header.length() - 1);

        assertThat(get(link)).hasStatusOk().bodyText().contains("No more mails from this site?", "<button");
        reply("Tom", "It was");
        assertThat(mails()).hasSize(1);

        for (var time = 0; time < 2; time++) {
            assertThat(web.post()
                            .uri(link)
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .param("List-Unsubscribe", "One-Click")
                            .exchange())
                    .hasStatusOk();
        }
        reply("Uma", "It will be");
        assertThat(mails()).isEmpty();
    }

    @Test
    void aThreadEndsWithoutTheOthers() throws Exception {
        confirm();
        var other = intake.submit(newsroom.commentOn(article)
                .by("Rea")
                .saying("And now?")
                .wantingReplies()
                .submission());
        approve(other.comment());
        reply("Sam", "It is");

        assertThat(post(link(onlyMail(), "/mail/stop"))).hasStatusOk();

        reply("Tom", "It was");
        assertThat(mails()).isEmpty();
        reply(other.comment(), "Uma", "Now it rains");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void theQuestionIsAskedOncePerReaderAndNotForSpam() {
        assertThat(mails()).hasSize(1);
        intake.submit(newsroom.commentOn(article)
                .by("Rea")
                .saying("Hello again")
                .wantingReplies()
                .submission());
        assertThat(mails()).isEmpty();

        intake.submit(newsroom.commentOn(article)
                .by("Bot")
                .trappedBy("Buy")
                .wantingReplies()
                .submission());
        assertThat(mails()).isEmpty();
    }

    @Test
    void unansweredQuestionsAreAskedAgainMoreAndMoreSeldom() {
        mails();
        daysPass(1);
        askAgain("One");
        assertThat(mails()).hasSize(1);
        daysPass(1);
        askAgain("Two");
        assertThat(mails()).isEmpty();
        daysPass(1);
        askAgain("Three");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoRefusesIsNeverAskedAgain() throws Exception {
        assertThat(post(link(onlyMail(), "/mail/stop"))).hasStatusOk();
        daysPass(100);
        askAgain("Please");

        assertThat(mails()).isEmpty();
    }

    @Test
    void aLinkThatWasUsedOrIsOldOrForgedDoesNothing() throws Exception {
        var link = link(onlyMail(), "/mail/confirm");
        var forged = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        assertThat(post(forged)).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("This link isn’t good");
        assertThat(get("/mail/settings?token=" + link.split("token=")[1])).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/mail/stop")).hasStatus(HttpStatus.FORBIDDEN);

        daysPass(8);
        assertThat(get(link)).hasStatus(HttpStatus.GONE);
        assertThat(post(link)).hasStatus(HttpStatus.GONE);

        askAgain("Once more");
        var fresh = link(onlyMail(), "/mail/confirm");
        assertThat(post(fresh)).hasStatusOk();
        assertThat(post(fresh)).hasStatus(HttpStatus.GONE).bodyText().contains("This link isn’t good any more");
    }

    @Test
    void aConfirmationThatIsReplayedAfterAnEndDoesNothing() throws Exception {
        var question = onlyMail();
        post(link(question, "/mail/confirm"));
        post(link(question, "/mail/stop"));

        assertThat(post(link(question, "/mail/confirm"))).hasStatus(HttpStatus.GONE);
        reply("Sam", "It is");
        assertThat(mails()).isEmpty();
    }

    @Test
    void aReaderWhoIsForgottenGetsNothing() {
        confirm();
        reply("Sam", "It is");
        var reader = database.queryForObject("select reader_id from mail_consent", byte[].class);
        var id = ByteBuffer.wrap(reader);
        transaction.executeWithoutResult(_ -> subscriptions.forget(new ReaderId(new UUID(id.getLong(), id.getLong()))));

        assertThat(mails()).isEmpty();
        assertThat(database.queryForObject("select count(*) from mail_consent", Long.class))
                .isZero();
        assertThat(database.queryForObject("select count(*) from thread_wish", Long.class))
                .isZero();
    }

    @Test
    void theReaderChoosesWhatIsMailed() throws Exception {
        confirm();
        reply("Sam", "It is");
        var settings = link(onlyMail(), "/mail/settings");
        assertThat(get(settings)).hasStatusOk().bodyText().contains("On “Spring is here”", "All other threads");

        assertThat(choose(settings, "thread-" + rea.comment(), "NONE")).hasStatusOk();
        reply("Tom", "It was");
        assertThat(mails()).isEmpty();

        var other = newsroom.commentOn(article).by("Rea").saying("And now?").sent();
        approve(other);
        assertThat(choose(settings, "everywhere", "REPLIES")).hasStatusOk();
        reply(other, "Uma", "Now it rains");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void lostLinksAreMailedToTheAddressAndOpenTheReadersOwnComments() throws Exception {
        mails();
        assertThat(mail.sendLostLinks(address("rea@reader.example"), "192.0.2.1"))
                .isTrue();
        assertThat(ordered("lost-links")).isZero();
        lostLinks.order();

        var letter = onlyMail();
        assertThat(letter.getSubject()).isEqualTo("Your comments – Parley");
        assertThat(letter.getAllRecipients()[0]).hasToString("rea@reader.example");
        assertThat(get(link(letter, "/comments/"))).hasStatusOk().bodyText().contains("Is it?");
        assertThat(get(link(letter, "/mail/settings"))).hasStatusOk();
        assertThat(get(link(letter, "/mail/data"))).hasStatusOk().bodyText().contains("What is kept of you");

        mail.sendLostLinks(address("REA@reader.example"), "192.0.2.2");
        mail.sendLostLinks(address("nobody@reader.example"), "192.0.2.2");
        lostLinks.order();
        assertThat(mails()).isEmpty();

        newsroom.commentOn(article).by("Sam").sent();
        mail.sendLostLinks(address("sam@reader.example"), "192.0.2.3");
        lostLinks.order();
        assertThat(mails()).hasSize(1);
        assertThat(ordered("lost-links")).isEqualTo(2);
    }

    @Test
    void aRequestForLostLinksIsKeptSealedAndWithTheSameWorkForEveryAddressUntilItIsAnswered() {
        var known = statements.during(() -> mail.sendLostLinks(address("rea@reader.example"), "192.0.2.4"));
        var unknown = statements.during(() -> mail.sendLostLinks(address("nobody@reader.example"), "192.0.2.4"));

        assertThat(known).isNotEmpty().isEqualTo(unknown);
        assertThat(asked())
                .hasSize(2)
                .allSatisfy(kept -> assertThat(new String(kept, ISO_8859_1)).doesNotContain("reader"));

        // What dies with a node before the orders are committed leaves the requests where they are.
        transaction.executeWithoutResult(status -> {
            lostLinks.order();
            status.setRollbackOnly();
        });
        assertThat(ordered("lost-links")).isZero();
        assertThat(asked()).hasSize(2);

        lostLinks.order();
        assertThat(ordered("lost-links")).isOne();
        assertThat(asked()).isEmpty();
    }

    @Test
    void oneNetworkAsksForFewMailsAnHour() {
        for (var time = 0; time < NetworkLimit.MOST; time++) {
            assertThat(mail.sendLostLinks(address("nobody@reader.example"), "2001:db8:9::" + time))
                    .isTrue();
        }
        assertThat(mail.sendLostLinks(address("nobody@reader.example"), "2001:db8:9::f"))
                .isFalse();
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.parse(typed).orElseThrow();
    }

    private List<byte[]> asked() {
        return database.queryForList("select sealed_email from inquiry", byte[].class);
    }

    private long ordered(String topic) {
        return database.queryForObject("select count(*) from mail where topic = ?", Long.class, topic);
    }

    private MvcTestResult choose(String settings, String field, String wish) {
        return web.post()
                .uri(settings)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param(field, wish)
                .exchange();
    }

    private void askAgain(String text) {
        intake.submit(newsroom.commentOn(article)
                .by("Rea")
                .saying(text)
                .wantingReplies()
                .submission());
    }

    private void confirm() {
        try {
            assertThat(post(link(onlyMail(), "/mail/confirm"))).hasStatusOk();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void daysPass(int days) {
        database.update("update mail_consent set asked_at = timestampadd(day, ?, asked_at)", -days);
    }

    private CommentId reply(String name, String text) {
        return reply(rea.comment(), name, text);
    }

    private CommentId reply(CommentId to, String name, String text) {
        var reply =
                newsroom.commentOn(article).by(name).saying(text).answering(to).sent();
        approve(reply);
        return reply;
    }

    private void approve(CommentId comment) {
        decide(comment, Verb.APPROVE);
    }

    private void decide(CommentId comment, Verb verb) {
        var version = decisions.states(List.of(comment)).getFirst().version();
        newsroom.as(ann, () -> moderation.decide(Ruling.of(verb), List.of(new Seen(comment, version)), ann));
    }

    /** What arrives now. */
    private List<MimeMessage> mails() {
        return MailRound.arrivals(application, SERVER);
    }

    private MimeMessage onlyMail() {
        var mails = mails();
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    /** The first link of that path. */
    private static String link(MimeMessage message, String path) throws Exception {
        return LINK.matcher(text(message))
                .results()
                .map(found -> found.group(1))
                .filter(found -> found.startsWith(path))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private MvcTestResult post(String path) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange();
    }
}

package dev.parley.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.account.AccountDesk;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to a mail server. */
@DatabaseTest
class MailSendingTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Outbox outbox;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private NotePost post;

    @BeforeEach
    void aModeratorIsThere() {
        post = new NotePost(application);
    }

    @Test
    void aMailArrivesAsTextAndAsHtml() throws Exception {
        post.order();

        post.postman(SERVER.getSmtp().getPort()).deliver();

        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Grüße – Parley");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString("Mo <mo@staff.example>");
        assertThat(mail.getFrom()[0]).hasToString("Parley <noreply@localhost>");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("As <text> & ünïcode");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(post.page(MailStatus.SENT)).hasSize(1);
    }

    @Test
    void itsHeadersSayWhatProgramsNeedToKnow() throws Exception {
        post.order();

        post.postman(SERVER.getSmtp().getPort()).deliver();

        var mail = onlyMail();
        var id = post.page(MailStatus.SENT).getFirst().id();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Id")).containsExactly("<notes.localhost>");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<http://localhost/enough?token=abc>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id + "@localhost>");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("ada@staff.example");
    }

    @Test
    void aMailWhoseTransactionFailsWasNeverOrdered() {
        transaction.executeWithoutResult(status -> {
            outbox.order(post.note());
            status.setRollbackOnly();
        });

        assertThat(post.page(MailStatus.WAITING)).isEmpty();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> outbox.order(post.note()));
    }

    @Test
    void whileOneWaitsForSomebodyNoSecondOneOfItsKindIsOrdered() {
        post.order();
        post.order();

        assertThat(post.page(MailStatus.WAITING)).hasSize(1);
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        post.order();
        var postman = post.postman(SERVER.getSmtp().getPort());
        postman.deliver();
        post.timePasses();

        postman.deliver();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void ofTwoNodesThatWantToSendAMailOneDoes() {
        post.order();
        var mail = post.waiting();

        assertThat(outbox.claim(mail)).isPresent();
        assertThat(outbox.claim(mail)).isEmpty();
    }

    @Test
    void whoDoesntModerateAnyMoreGetsNothing() {
        post.order();
        newsroom.as(post.administrator(), () -> {
            accounts.disable(post.moderator().accountId());
            return true;
        });

        post.postman(SERVER.getSmtp().getPort()).deliver();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(post.page(MailStatus.DROPPED)).hasSize(1);
    }

    @Test
    void aMailWithNothingToSayAnyMoreIsNotSent() {
        post.order();
        post.saysNothingAnyMore();

        post.postman(SERVER.getSmtp().getPort()).deliver();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(post.page(MailStatus.DROPPED)).hasSize(1);
    }

    @Test
    void whatWasSentLongAgoIsForgottenAndDeadLettersAreKept() {
        post.order();
        post.postman(SERVER.getSmtp().getPort()).deliver();
        post.order();
        database.update("update mail set status = 'DEAD', settled_at = created_at where status = 'WAITING'");
        assertThat(outbox.forgetSome()).isZero();
        database.update("update mail set settled_at = timestampadd(day, -31, settled_at)");

        assertThat(outbox.forgetSome()).isEqualTo(1);

        assertThat(post.page(MailStatus.SENT)).isEmpty();
        assertThat(post.page(MailStatus.DEAD)).hasSize(1);
    }

    private static MimeMessage onlyMail() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }
}

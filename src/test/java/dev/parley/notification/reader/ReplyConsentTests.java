package dev.parley.notification.reader;

import static dev.parley.notification.outbox.MailRound.text;
import static dev.parley.notification.reader.ReaderWithMail.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reader is asked whether the address is theirs, and is mailed nothing before they say so. */
@DatabaseTest
class ReplyConsentTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate database;

    private ReaderWithMail rea;

    @BeforeEach
    void reaWantsReplies() {
        rea = new ReaderWithMail(application, SERVER);
    }

    @Test
    void theAddressIsAskedFirstAndFollowingTheLinkAloneConfirmsNothing() throws Exception {
        var question = rea.onlyMail();
        assertThat(question.getAllRecipients()).extracting(Object::toString).containsExactly("rea@reader.example");
        assertThat(question.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(question.getHeader("List-Unsubscribe")).isNull();
        assertThat(text(question))
                .contains("Somebody left a comment", "good for 7 days")
                .doesNotContain("Rea", "Is it?");
        var link = link(question, "/mail/confirm");

        assertThat(rea.get(link)).hasStatusOk().bodyText().contains("Yes, mail me replies");
        rea.reply("Sam", "It is");
        assertThat(rea.mails()).isEmpty();

        assertThat(rea.post(link)).hasStatusOk().bodyText().contains("You will get replies by mail");
        rea.reply("Tom", "It was");
        assertThat(rea.onlyMail().getSubject()).isEqualTo("Re: Spring is here");
    }

    @Test
    void theQuestionIsAskedOncePerReaderAndNotForSpam() {
        assertThat(rea.mails()).hasSize(1);
        rea.wish("Hello again");
        assertThat(rea.mails()).isEmpty();

        rea.submit(rea.letter("Bot").trappedBy("Buy").wantingReplies());
        assertThat(rea.mails()).isEmpty();
    }

    @Test
    void unansweredQuestionsAreAskedAgainMoreAndMoreSeldom() {
        rea.mails();
        daysPass(1);
        rea.wish("One");
        assertThat(rea.mails()).hasSize(1);
        daysPass(1);
        rea.wish("Two");
        assertThat(rea.mails()).isEmpty();
        daysPass(1);
        rea.wish("Three");
        assertThat(rea.mails()).hasSize(1);
    }

    @Test
    void whoRefusesIsNeverAskedAgain() throws Exception {
        assertThat(rea.post(link(rea.onlyMail(), "/mail/stop"))).hasStatusOk();
        daysPass(100);
        rea.wish("Please");

        assertThat(rea.mails()).isEmpty();
    }

    @Test
    void aLinkThatWasUsedOrIsOldOrForgedDoesNothing() throws Exception {
        var link = link(rea.onlyMail(), "/mail/confirm");
        var forged = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        assertThat(rea.post(forged)).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("This link isn’t good");
        assertThat(rea.get("/mail/settings?token=" + link.split("token=")[1])).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(rea.post("/mail/stop")).hasStatus(HttpStatus.FORBIDDEN);

        daysPass(8);
        assertThat(rea.get(link)).hasStatus(HttpStatus.GONE);
        assertThat(rea.post(link)).hasStatus(HttpStatus.GONE);

        rea.wish("Once more");
        var fresh = link(rea.onlyMail(), "/mail/confirm");
        assertThat(rea.post(fresh)).hasStatusOk();
        assertThat(rea.post(fresh)).hasStatus(HttpStatus.GONE).bodyText().contains("This link isn’t good any more");
    }

    @Test
    void aConfirmationThatIsReplayedAfterAnEndDoesNothing() throws Exception {
        var question = rea.onlyMail();
        rea.post(link(question, "/mail/confirm"));
        rea.post(link(question, "/mail/stop"));

        assertThat(rea.post(link(question, "/mail/confirm"))).hasStatus(HttpStatus.GONE);
        rea.reply("Sam", "It is");
        assertThat(rea.mails()).isEmpty();
    }

    private void daysPass(int days) {
        database.update("update mail_consent set asked_at = timestampadd(day, ?, asked_at)", -days);
    }
}

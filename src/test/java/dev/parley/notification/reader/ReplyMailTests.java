package dev.parley.notification.reader;

import static dev.parley.notification.outbox.MailRound.html;
import static dev.parley.notification.outbox.MailRound.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.comment.OwnComments;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.notification.ReaderMail;
import dev.parley.notification.ReplyWish;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which replies a reader is told of by mail, and what the mail holds. */
@DatabaseTest
class ReplyMailTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private OwnComments own;

    @Autowired
    private ReaderMail mail;

    @Autowired
    private JdbcTemplate database;

    private ReaderWithMail rea;

    @BeforeEach
    void reaWantsReplies() {
        rea = new ReaderWithMail(application, SERVER);
    }

    @Test
    void aReplyArrivesWithItsHeadersAndNobodysAddress() throws Exception {
        rea.confirm();
        rea.reply("Sam", "It is *here*, write to sam@other.example");

        var reply = rea.onlyMail();
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
        rea.confirm();
        var reply = rea.reply("Sam", "It is");
        rea.reply("Rea", "Thank you");
        assertThat(rea.mails()).hasSize(1);

        rea.decide(reply, Verb.HOLD);
        rea.approve(reply);
        assertThat(rea.mails()).isEmpty();
    }

    @Test
    void staffsAnswersAreToldToo() throws Exception {
        rea.confirm();
        newsroom.as(rea.moderator(), () -> desk.reply(rea.comment(), "We think so", rea.moderator()));

        assertThat(text(rea.onlyMail())).contains("Ann answered your comment", "We think so");
    }

    @Test
    void whatIsWithdrawnOrRejectedBeforeTheMailLeavesIsNotSent() {
        rea.confirm();
        var withdrawn = rea.submit(rea.letter("Sam").answering(rea.comment()));
        rea.approve(withdrawn.comment());
        own.withdraw(withdrawn.comment(), withdrawn.key());
        var rejected = rea.reply("Tom", "Nonsense");
        rea.decide(rejected, Verb.REJECT);

        assertThat(rea.mails()).isEmpty();
        assertThat(database.queryForList("select status from mail where topic = 'reply'", String.class))
                .containsOnly("DROPPED");

        rea.approve(rejected);
        assertThat(rea.mails()).hasSize(1);
    }

    @Test
    void onlyAnswersToOwnCommentsAreToldUnlessTheWholeThreadIsWished() {
        rea.confirm();
        var sam = rea.reply("Sam", "It is");
        rea.mails();
        rea.reply(sam, "Tom", "It was");
        assertThat(rea.mails()).isEmpty();

        mail.wish(rea.comment(), ReplyWish.THREAD);
        rea.reply(sam, "Uma", "It will be");
        assertThat(rea.mails()).hasSize(1);
        mail.wish(rea.comment(), ReplyWish.NONE);
        rea.reply("Vic", "Hello");
        assertThat(rea.mails()).isEmpty();
    }
}

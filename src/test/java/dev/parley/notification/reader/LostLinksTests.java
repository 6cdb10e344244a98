package dev.parley.notification.reader;

import static dev.parley.notification.reader.ReaderWithMail.link;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.notification.ReaderMail;
import dev.parley.reader.EmailAddress;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who lost the links to their own comments gets them by mail. */
@DatabaseTest
class LostLinksTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ReaderMail mail;

    @Autowired
    private LostLinks lostLinks;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private ReaderWithMail rea;

    @BeforeEach
    void reaWantsReplies() {
        rea = new ReaderWithMail(application, SERVER);
    }

    @Test
    void lostLinksAreMailedToTheAddressAndOpenTheReadersOwnComments() throws Exception {
        rea.mails();
        assertThat(mail.sendLostLinks(address("rea@reader.example"), "192.0.2.1"))
                .isTrue();
        assertThat(ordered("lost-links")).isZero();
        lostLinks.order();

        var letter = rea.onlyMail();
        assertThat(letter.getSubject()).isEqualTo("Your comments – Parley");
        assertThat(letter.getAllRecipients()[0]).hasToString("rea@reader.example");
        assertThat(rea.get(link(letter, "/comments/"))).hasStatusOk().bodyText().contains("Is it?");
        assertThat(rea.get(link(letter, "/mail/settings"))).hasStatusOk();
        assertThat(rea.get(link(letter, "/mail/data"))).hasStatusOk().bodyText().contains("What is kept of you");

        mail.sendLostLinks(address("REA@reader.example"), "192.0.2.2");
        mail.sendLostLinks(address("nobody@reader.example"), "192.0.2.2");
        lostLinks.order();
        assertThat(rea.mails()).isEmpty();

        rea.letter("Sam").sent();
        mail.sendLostLinks(address("sam@reader.example"), "192.0.2.3");
        lostLinks.order();
        assertThat(rea.mails()).hasSize(1);
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
}

package dev.parley.notification.reader;

import static dev.parley.notification.reader.ReaderWithMail.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.reader.ReaderId;
import dev.parley.testing.DatabaseTest;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A reader ends the mails, all or some of them. */
@DatabaseTest
class FewerRepliesTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Subscriptions subscriptions;

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
    void oneClickEndsThemAndASecondChangesNothing() throws Exception {
        rea.confirm();
        rea.reply("Sam", "It is");
        var header = rea.onlyMail().getHeader("List-Unsubscribe")[0];
        var link = header.substring("<http://localhost:8080".length(), header.length() - 1);

        assertThat(rea.get(link)).hasStatusOk().bodyText().contains("No more mails from this site?", "<button");
        rea.reply("Tom", "It was");
        assertThat(rea.mails()).hasSize(1);

        for (var time = 0; time < 2; time++) {
            assertThat(rea.post(link, "List-Unsubscribe", "One-Click")).hasStatusOk();
        }
        rea.reply("Uma", "It will be");
        assertThat(rea.mails()).isEmpty();
    }

    @Test
    void aThreadEndsWithoutTheOthers() throws Exception {
        rea.confirm();
        var other = rea.wish("And now?");
        rea.approve(other.comment());
        rea.reply("Sam", "It is");

        assertThat(rea.post(link(rea.onlyMail(), "/mail/stop"))).hasStatusOk();

        rea.reply("Tom", "It was");
        assertThat(rea.mails()).isEmpty();
        rea.reply(other.comment(), "Uma", "Now it rains");
        assertThat(rea.mails()).hasSize(1);
    }

    @Test
    void aReaderWhoIsForgottenGetsNothing() {
        rea.confirm();
        rea.reply("Sam", "It is");
        var reader = database.queryForObject("select reader_id from mail_consent", byte[].class);
        var id = ByteBuffer.wrap(reader);
        transaction.executeWithoutResult(_ -> subscriptions.forget(new ReaderId(new UUID(id.getLong(), id.getLong()))));

        assertThat(rea.mails()).isEmpty();
        assertThat(database.queryForObject("select count(*) from mail_consent", Long.class))
                .isZero();
        assertThat(database.queryForObject("select count(*) from thread_wish", Long.class))
                .isZero();
    }

    @Test
    void theReaderChoosesWhatIsMailed() throws Exception {
        rea.confirm();
        rea.reply("Sam", "It is");
        var settings = link(rea.onlyMail(), "/mail/settings");
        assertThat(rea.get(settings)).hasStatusOk().bodyText().contains("On “Spring is here”", "All other threads");

        assertThat(rea.post(settings, "thread-" + rea.comment(), "NONE")).hasStatusOk();
        rea.reply("Tom", "It was");
        assertThat(rea.mails()).isEmpty();

        var other = rea.letter("Rea").saying("And now?").sent();
        rea.approve(other);
        assertThat(rea.post(settings, "everywhere", "REPLIES")).hasStatusOk();
        rea.reply(other, "Uma", "Now it rains");
        assertThat(rea.mails()).hasSize(1);
    }
}

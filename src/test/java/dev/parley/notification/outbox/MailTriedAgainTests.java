package dev.parley.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A mail that does not get through waits, is tried again, and is a dead letter in the end. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class MailTriedAgainTests {

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailDesk desk;

    @Autowired
    private MailProperties properties;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcTemplate database;

    private NotePost post;

    @BeforeEach
    void aModeratorIsThere() {
        post = new NotePost(application);
    }

    @Test
    void withoutAServerMailsWait() {
        post.order();

        post.postmanWithoutServer().deliver();

        assertThat(post.page(MailStatus.WAITING))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attempts()).isZero());
    }

    @Test
    void aMailAtWhichTheNodeDiedIsSentAfterThePauseAndIsKnownByItsId() throws Exception {
        post.order();
        var mail = post.waiting();
        assertThat(outbox.claim(mail)).isPresent();

        var postman = post.postman(SERVER.getSmtp().getPort());
        postman.deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        post.timePasses();
        postman.deliver();
        assertThat(onlyMail().getMessageID()).isEqualTo("<" + mail + "@localhost>");
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainAndIsADeadLetterInTheEnd(CapturedOutput log) throws Exception {
        post.order();
        try (var server = StubbornServer.thatRefuses("mo@staff.example")) {
            var postman = post.postman(server.port());
            for (var attempt = 1; attempt < properties.attempts(); attempt++) {
                postman.deliver();
                post.timePasses();
            }
            assertThat(post.page(MailStatus.WAITING))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.attempts()).isEqualTo(properties.attempts() - 1));
            postman.deliver();
        }

        assertThat(post.page(MailStatus.DEAD))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.trouble()).isEqualTo("The mail server refused the recipient (550 5.7.1)."));
        assertThat(log.getAll()).contains("refused the recipient").doesNotContain("mo@staff.example");
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 <mo@staff.example>: no such user, 550 5.1.1", "556 5.1.10 No mail here, 556 5.1.10"})
    void aMailToNobodyIsADeadLetterAtOnce(String answer, String told, CapturedOutput log) throws Exception {
        post.order();
        try (var server = StubbornServer.thatAnswers("RCPT", answer)) {
            post.postman(server.port()).deliver();
        }

        assertThat(post.page(MailStatus.DEAD)).singleElement().satisfies(mail -> {
            assertThat(mail.attempts()).isOne();
            assertThat(mail.trouble()).isEqualTo("The mail server refused the recipient (" + told + ").");
        });
        assertThat(log.getAll()).contains("can't arrive").doesNotContain("mo@staff.example");
    }

    @Test
    void onlyTheFirstCodeSaysWhyAMailIsRefused() throws Exception {
        post.order();
        try (var server = StubbornServer.thatAnswers("RCPT", "550 5.7.1 No relaying; 5.1.1 is for unknown users")) {
            post.postman(server.port()).deliver();
        }

        assertThat(post.page(MailStatus.WAITING)).hasSize(1);
    }

    @Test
    void anAdministratorSendsADeadLetterAgain() throws Exception {
        post.order();
        var mail = post.waiting();
        database.update("update mail set status = 'DEAD', attempts = 10");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.as(post.moderator(), () -> resend(mail)));
        newsroom.as(post.administrator(), () -> resend(mail));
        post.postman(SERVER.getSmtp().getPort()).deliver();

        assertThat(onlyMail().getMessageID()).contains(mail.toString());
        assertThatExceptionOfType(MailNotResendable.class)
                .isThrownBy(() -> newsroom.as(post.administrator(), () -> resend(mail)));
    }

    @Test
    void whenTheServerIsDownMailsWaitAndNoAttemptCounts() throws Exception {
        post.order();
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }

        post.postman(nobody).deliver();

        assertThat(post.page(MailStatus.WAITING)).singleElement().satisfies(mail -> {
            assertThat(mail.attempts()).isZero();
            assertThat(mail.trouble()).isEqualTo("The mail server can't be reached.");
        });
    }

    @Test
    void aServerThatSaysNothingHoldsUpMailsAndNoLongerThanTheTimeOut() throws Exception {
        post.order();
        try (var server = StubbornServer.thatKeepsSilent()) {
            post.postman(server.port()).deliver();
        }

        assertThat(post.page(MailStatus.WAITING))
                .singleElement()
                .satisfies(mail -> assertThat(mail.trouble()).isEqualTo("The mail server didn't answer in time."));
    }

    private boolean resend(MailId mail) {
        desk.resend(mail);
        return true;
    }

    private static MimeMessage onlyMail() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }
}

package dev.parley.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.account.AccountDesk;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to a mail server. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class MailSendingTests {

    private static final String TOPIC = "note";

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailDesk desk;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private MailProperties properties;

    @Autowired
    private Envelope envelope;

    @Autowired
    private List<AddressBook> books;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private Staff moderator;
    private Staff administrator;
    private boolean somethingToSay = true;

    @BeforeEach
    void aModeratorIsThere() {
        moderator = newsroom.moderator("Mo");
        administrator = newsroom.staff("Ada", Role.ADMINISTRATOR);
    }

    @Test
    void aMailArrivesAsTextAndAsHtml() throws Exception {
        order();

        postman(SERVER.getSmtp().getPort()).deliver();

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
        assertThat(page(MailStatus.SENT)).hasSize(1);
    }

    @Test
    void itsHeadersSayWhatProgramsNeedToKnow() throws Exception {
        order();

        postman(SERVER.getSmtp().getPort()).deliver();

        var mail = onlyMail();
        var id = page(MailStatus.SENT).getFirst().id();
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
            outbox.order(new Order(recipient(), TOPIC, null));
            status.setRollbackOnly();
        });

        assertThat(page(MailStatus.WAITING)).isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> outbox.order(new Order(recipient(), TOPIC, null)));
    }

    @Test
    void whileOneWaitsForSomebodyNoSecondOneOfItsKindIsOrdered() {
        order();
        order();

        assertThat(page(MailStatus.WAITING)).hasSize(1);
    }

    @Test
    void withoutAServerMailsWait() {
        order();

        new Postman(outbox, new MailServer(provider(null), envelope), List.of(new Notes()), books).deliver();

        assertThat(page(MailStatus.WAITING))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attempts()).isZero());
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        order();
        var postman = postman(SERVER.getSmtp().getPort());
        postman.deliver();
        timePasses();

        postman.deliver();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailAtWhichTheNodeDiedIsSentAfterThePauseAndIsKnownByItsId() throws Exception {
        order();
        var mail = new MailId(page(MailStatus.WAITING).getFirst().id());
        assertThat(outbox.claim(mail)).isPresent();

        var postman = postman(SERVER.getSmtp().getPort());
        postman.deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        timePasses();
        postman.deliver();
        assertThat(onlyMail().getMessageID()).isEqualTo("<" + mail + "@localhost>");
    }

    @Test
    void ofTwoNodesThatWantToSendAMailOneDoes() {
        order();
        var mail = new MailId(page(MailStatus.WAITING).getFirst().id());

        assertThat(outbox.claim(mail)).isPresent();
        assertThat(outbox.claim(mail)).isEmpty();
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainAndIsADeadLetterInTheEnd(CapturedOutput log) throws Exception {
        order();
        try (var server = StubbornServer.thatRefuses("mo@staff.example")) {
            var postman = postman(server.port());
            for (var attempt = 1; attempt < properties.attempts(); attempt++) {
                postman.deliver();
                timePasses();
            }
            assertThat(page(MailStatus.WAITING))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.attempts()).isEqualTo(properties.attempts() - 1));
            postman.deliver();
        }

        assertThat(page(MailStatus.DEAD))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.trouble()).isEqualTo("The mail server refused the recipient (550 5.1.1)."));
        assertThat(log.getAll()).contains("refused the recipient").doesNotContain("mo@staff.example");
    }

    @Test
    void anAdministratorSendsADeadLetterAgain() throws Exception {
        order();
        var mail = new MailId(page(MailStatus.WAITING).getFirst().id());
        database.update("update mail set status = 'DEAD', attempts = 10");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.as(moderator, () -> resend(mail)));
        newsroom.as(administrator, () -> resend(mail));
        postman(SERVER.getSmtp().getPort()).deliver();

        assertThat(onlyMail().getMessageID()).contains(mail.toString());
        assertThatExceptionOfType(MailNotResendable.class)
                .isThrownBy(() -> newsroom.as(administrator, () -> resend(mail)));
    }

    @Test
    void whenTheServerIsDownMailsWaitAndNoAttemptCounts() throws Exception {
        order();
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }

        postman(nobody).deliver();

        assertThat(page(MailStatus.WAITING)).singleElement().satisfies(mail -> {
            assertThat(mail.attempts()).isZero();
            assertThat(mail.trouble()).isEqualTo("The mail server can't be reached.");
        });
    }

    @Test
    void aServerThatSaysNothingHoldsUpMailsAndNoLongerThanTheTimeOut() throws Exception {
        order();
        try (var server = StubbornServer.thatKeepsSilent()) {
            postman(server.port()).deliver();
        }

        assertThat(page(MailStatus.WAITING))
                .singleElement()
                .satisfies(mail -> assertThat(mail.trouble()).isEqualTo("The mail server didn't answer in time."));
    }

    @Test
    void whoDoesntModerateAnyMoreGetsNothing() {
        order();
        newsroom.as(administrator, () -> {
            accounts.disable(moderator.accountId());
            return true;
        });

        postman(SERVER.getSmtp().getPort()).deliver();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(page(MailStatus.DROPPED)).hasSize(1);
    }

    @Test
    void aMailWithNothingToSayAnyMoreIsNotSent() {
        order();
        somethingToSay = false;

        postman(SERVER.getSmtp().getPort()).deliver();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(page(MailStatus.DROPPED)).hasSize(1);
    }

    @Test
    void whatWasSentLongAgoIsForgottenAndDeadLettersAreKept() {
        order();
        postman(SERVER.getSmtp().getPort()).deliver();
        order();
        database.update("update mail set status = 'DEAD', settled_at = created_at where status = 'WAITING'");
        assertThat(outbox.forgetSome()).isZero();
        database.update("update mail set settled_at = timestampadd(day, -31, settled_at)");

        assertThat(outbox.forgetSome()).isEqualTo(1);

        assertThat(page(MailStatus.SENT)).isEmpty();
        assertThat(page(MailStatus.DEAD)).hasSize(1);
    }

    private void order() {
        transaction.executeWithoutResult(status -> outbox.order(new Order(recipient(), TOPIC, null)));
    }

    private Recipient recipient() {
        return new Recipient(Recipient.Kind.MODERATOR, moderator.accountId().value());
    }

    /** As long as any pause lasts. */
    private void timePasses() {
        database.update("update mail set due_at = timestampadd(hour, -7, due_at)");
    }

    private boolean resend(MailId mail) {
        desk.resend(mail);
        return true;
    }

    private List<MailRow> page(MailStatus status) {
        return newsroom.as(administrator, () -> desk.page(status, null, 10));
    }

    private Postman postman(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        return new Postman(outbox, new MailServer(provider(sender), envelope), List.of(new Notes()), books);
    }

    private static ObjectProvider<JavaMailSender> provider(@Nullable JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        if (sender != null) {
            beans.addBean("sender", sender);
        }
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private static MimeMessage onlyMail() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    /** Writes the mails of these tests. */
    private final class Notes implements LetterWriter {

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public Optional<Letter> write(UUID recipient, @Nullable String about) {
            var letter = new Letter(
                    "Grüße – Parley",
                    "As <text> & ünïcode",
                    "<p>As HTML</p>",
                    "notes",
                    "http://localhost/enough?token=abc");
            return somethingToSay ? Optional.of(letter) : Optional.empty();
        }
    }
}

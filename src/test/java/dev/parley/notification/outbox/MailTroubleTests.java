package dev.parley.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.Verb;
import dev.parley.job.Job;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.notification.ReaderMail;
import dev.parley.notification.author.AuthorChoices;
import dev.parley.notification.digest.Rhythm;
import dev.parley.reader.EmailAddress;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mails to a reader and to an author, and a mail server in trouble. */
@DatabaseTest
class MailTroubleTests {

    private static final String READER = "rea@reader.example";
    private static final String AUTHOR = "ed@staff.example";

    @RegisterExtension
    private static final GreenMailExtension GOOD_SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthorChoices choices;

    @Autowired
    private Moderation moderation;

    @Autowired
    private ReaderMail mail;

    @Autowired
    @Qualifier("authorMailing")
    private Job authorMailing;

    @Autowired
    private MailDesk desk;

    @Autowired
    private MailProperties properties;

    @Autowired
    private JdbcTemplate database;

    private Staff boss;
    private ArticleId article;

    @BeforeEach
    void aReaderIsAskedAndAnAuthorIsTold() {
        boss = newsroom.staff("Ann", Role.ADMINISTRATOR);
        article = newsroom.article("Spring is here");
        var ed = accounts.find(AUTHOR).orElseThrow();
        newsroom.as(ed, () -> {
            choices.choose(Rhythm.IMMEDIATELY);
            return true;
        });
        commentIsApproved("Rea");
        authorMailing.work().run();
        assertThat(page(MailStatus.WAITING)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -     | -                             | The mail server can't be reached.
            EHLO  | ''                            | The mail server didn't answer in time.
            RCPT  | 450 4.2.0 Try later           | The mail server refused the recipient (450 4.2.0).
            RCPT  | 550 5.7.1 We relay for nobody | The mail server refused the recipient (550 5.7.1).
            .     | 451 4.3.0 Not now             | The mail server refused the mail (451 4.3.0).
            .     | 554 5.7.1 We don't like it    | The mail server refused the mail (554 5.7.1).
            .     | ''                            | The mail server didn't answer in time.
            """)
    void bothWaitAndArriveOnceTheServerIsWellAgain(String command, String answer, String trouble) throws IOException {
        deliverTo(command, answer);

        assertThat(page(MailStatus.WAITING))
                .hasSize(2)
                .extracting(MailRow::trouble)
                .contains(trouble)
                .allMatch(told -> told == null || told.equals(trouble));
        timePasses();
        assertThat(arrivals()).containsExactlyInAnyOrder(READER, AUTHOR);
        timePasses();
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void whatIsRefusedToTheLastIsADeadLetterThatAnAdministratorSeesAndSendsAgain() throws IOException {
        for (var attempt = 0; attempt < properties.attempts(); attempt++) {
            deliverTo("RCPT", "450 4.2.0 Try later");
            timePasses();
        }
        assertThat(arrivals()).isEmpty();

        var dead = page(MailStatus.DEAD);
        assertThat(dead).extracting(MailRow::topic).containsExactlyInAnyOrder("confirm-address", "article-comment");
        newsroom.as(boss, () -> {
            dead.forEach(row -> desk.resend(new MailId(row.id())));
            return true;
        });

        assertThat(arrivals()).containsExactlyInAnyOrder(READER, AUTHOR);
    }

    @Test
    void requestsDoNotWaitForAServerThatKeepsSilent() throws Exception {
        try (var server = StubbornServer.thatKeepsSilent()) {
            var delivery = Thread.startVirtualThread(new MailRound(application, server.port())::deliver);
            await().until(() -> server.callers() == 1);

            commentIsApproved("Sam");
            authorMailing.work().run();
            mail.sendLostLinks(EmailAddress.parse(READER).orElseThrow(), "192.0.2.77");

            // It has no end of its own: nobody set it a time limit.
            assertThat(delivery.isAlive()).isTrue();
            server.close();
            delivery.join();
        }
        assertThat(page(MailStatus.WAITING)).hasSize(3);
        timePasses();
        assertThat(arrivals()).containsExactlyInAnyOrder(READER, AUTHOR, "sam@reader.example");
    }

    private void commentIsApproved(String name) {
        var comment = newsroom.commentOn(article).by(name).wantingReplies().sent();
        newsroom.as(boss, () -> moderation.decideUnseen(Ruling.of(Verb.APPROVE), List.of(comment), boss));
    }

    /** One round of deliveries to a server that gives this answer; to none without a command. */
    private void deliverTo(@Nullable String command, String answer) throws IOException {
        if (command == null) {
            int nobody;
            try (var free = new ServerSocket(0)) {
                nobody = free.getLocalPort();
            }
            new MailRound(application, nobody).deliver();
            return;
        }
        try (var server = StubbornServer.thatAnswers(command, answer)) {
            MailRound.impatient(application, server.port()).deliver();
        }
    }

    /** As long as any pause lasts. */
    private void timePasses() {
        database.update("update mail set due_at = timestampadd(hour, -7, due_at)");
    }

    private List<MailRow> page(MailStatus status) {
        return newsroom.as(boss, () -> desk.page(status, null, 10));
    }

    /** The addresses at which something arrives now. */
    private List<String> arrivals() {
        return MailRound.arrivals(application, GOOD_SERVER).stream()
                .map(MailRound::address)
                .toList();
    }
}

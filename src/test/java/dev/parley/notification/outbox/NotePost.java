package dev.parley.notification.outbox;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders notes to a moderator, carries them to a mail server, and looks at what became of them. */
final class NotePost implements LetterWriter {

    static final String TOPIC = "note";

    private final ApplicationContext application;
    private final Outbox outbox;
    private final Newsroom newsroom;
    private final Staff moderator;
    private final Staff administrator;
    private boolean nothingToSay;

    NotePost(ApplicationContext application) {
        this.application = application;
        this.outbox = application.getBean(Outbox.class);
        this.newsroom = application.getBean(Newsroom.class);
        this.moderator = newsroom.moderator("Mo");
        this.administrator = newsroom.staff("Ada", Role.ADMINISTRATOR);
    }

    Staff moderator() {
        return moderator;
    }

    Staff administrator() {
        return administrator;
    }

    Order note() {
        return new Order(
                new Recipient(Recipient.Kind.MODERATOR, moderator.accountId().value()), TOPIC, null);
    }

    void order() {
        application.getBean(TransactionTemplate.class).executeWithoutResult(_ -> outbox.order(note()));
    }

    void saysNothingAnyMore() {
        nothingToSay = true;
    }

    /** As long as any pause lasts. */
    void timePasses() {
        application.getBean(JdbcTemplate.class).update("update mail set due_at = timestampadd(hour, -7, due_at)");
    }

    List<MailRow> page(MailStatus status) {
        var desk = application.getBean(MailDesk.class);
        return newsroom.as(administrator, () -> desk.page(status, null, 10));
    }

    /** The one mail that waits. */
    MailId waiting() {
        return new MailId(page(MailStatus.WAITING).getFirst().id());
    }

    Postman postman(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        return postman(sender);
    }

    Postman postmanWithoutServer() {
        return postman(null);
    }

    private Postman postman(@Nullable JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        if (sender != null) {
            beans.addBean("sender", sender);
        }
        var server = new MailServer(beans.getBeanProvider(JavaMailSender.class), application.getBean(Envelope.class));
        return new Postman(
                outbox,
                server,
                List.of(this),
                List.copyOf(application.getBeansOfType(AddressBook.class).values()));
    }

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
        return nothingToSay ? Optional.empty() : Optional.of(letter);
    }
}

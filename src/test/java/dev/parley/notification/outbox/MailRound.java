package dev.parley.notification.outbox;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Carries what is due to a mail server on this machine, once, as the application does it. */
public final class MailRound {

    private final Postman postman;

    public MailRound(ApplicationContext application, int port) {
        this(application, sender(port));
    }

    private MailRound(ApplicationContext application, JavaMailSenderImpl sender) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        this.postman = new Postman(
                application.getBean(Outbox.class),
                new MailServer(beans.getBeanProvider(JavaMailSender.class), application.getBean(Envelope.class)),
                List.copyOf(application.getBeansOfType(LetterWriter.class).values()),
                List.copyOf(application.getBeansOfType(AddressBook.class).values()));
    }

    /** One that waits for an answer of the server for a second and no longer. */
    static MailRound impatient(ApplicationContext application, int port) {
        var sender = sender(port);
        sender.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        return new MailRound(application, sender);
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    public void deliver() {
        postman.deliver();
    }

    /** Carries what is due to the server, and takes out what has arrived there. */
    public static List<MimeMessage> arrivals(ApplicationContext application, GreenMailExtension server) {
        new MailRound(application, server.getSmtp().getPort()).deliver();
        var mails = List.of(server.getReceivedMessages());
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
        return mails;
    }

    /** The one address to which a mail that arrived was sent. */
    public static String address(MimeMessage message) {
        try {
            var recipients = message.getAllRecipients();
            return recipients.length == 1 ? ((InternetAddress) recipients[0]).getAddress() : "several";
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The plain text of a mail that arrived. */
    public static String text(MimeMessage message) throws MessagingException, IOException {
        return form(message, 0);
    }

    /** The HTML of a mail that arrived. */
    public static String html(MimeMessage message) throws MessagingException, IOException {
        return form(message, 1);
    }

    private static String form(MimeMessage message, int number) throws MessagingException, IOException {
        var forms = (MimeMultipart) message.getContent();
        return String.valueOf(forms.getBodyPart(number).getContent());
    }
}

package dev.parley.notification.outbox;

import dev.parley.kernel.Text;
import dev.parley.settings.SiteProperties;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Makes a message of a letter: plain text and HTML as alternatives, and headers that say that a program wrote it
 * (RFC 3834), which list it belongs to (RFC 2919) and how to get no more (RFC 8058). The message's id follows from the
 * mail's, so that a mail sent twice is known to be the same.
 */
@Component
class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final MailProperties properties;
    private final SiteProperties site;
    private final Clock clock;

    Envelope(MailProperties properties, SiteProperties site, Clock clock) {
        this.properties = properties;
        this.site = site;
        this.clock = clock;
    }

    void fill(MimeMessage message, MailId mail, Letter letter, Mailbox to) throws MessagingException {
        message.setFrom(person(from(), site.site().title()));
        message.setRecipient(RecipientType.TO, person(to.address(), to.name()));
        message.setSubject(Text.cleanLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + mail + "@" + host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.list() != null) {
            message.setHeader("List-Id", "<" + letter.list().name() + "." + host() + ">");
            message.setHeader("List-Unsubscribe", "<" + letter.list().unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.thread() != null) {
            // No mail has this id; programs put those together that refer to the same one (RFC 5256).
            message.setHeader("References", "<" + letter.thread() + "@" + host() + ">");
        }
        message.setHeader("Content-Language", site.site().language().toLanguageTag());
        message.setContent(alternatives(letter));
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private String from() {
        var configured = properties.from();
        return configured == null || configured.isBlank() ? "noreply@" + host() : configured.strip();
    }

    private String host() {
        var host = site.baseUrl().getHost();
        return host == null ? "localhost" : host;
    }

    private static InternetAddress person(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, Text.cleanLine(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java has UTF-8", e);
        }
    }
}

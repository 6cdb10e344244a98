package dev.parley.notification.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Mails. The mail server itself is Spring Boot's {@code spring.mail.*}; without {@code spring.mail.host} mails wait.
 *
 * @param from the address that mails come from; where none is given, {@code noreply} at the site's host
 * @param attempts how often a mail is tried before it is a dead letter
 * @param keepSent how long it is kept that a mail was sent
 * @param digestTime when the daily digest is sent, in the site's time zone
 * @param digestComments how many comments a digest shows at most
 * @param linkLifetime how long the links to single comments are good
 */
@Validated
@ConfigurationProperties("parley.mail")
public record MailProperties(
        @Nullable String from,
        @Min(1) @Max(30) @DefaultValue("10") int attempts,
        @NotNull @DefaultValue("30d") Duration keepSent,
        @NotNull @DefaultValue("08:00") LocalTime digestTime,
        @Min(1) @Max(100) @DefaultValue("10") int digestComments,
        @NotNull @DefaultValue("7d") Duration linkLifetime) {

    @AssertTrue(message = "parley.mail.from is no mail address; one looks like blog@example.org")
    boolean isFromUsable() {
        if (from == null || from.isBlank()) {
            return true;
        }
        try {
            new InternetAddress(from, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}

package dev.parley.notification.outbox;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Says what a mail server did, with its codes (RFC 5321, RFC 3463) and without its texts. */
final class ServerWords {

    private static final Pattern ENHANCED_CODE = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    // Addressing status (RFC 3463, 3.2), for good.
    private static final String NO_SUCH_ADDRESS = "5.1.";

    private ServerWords() {}

    static String ofConnection(Throwable failure) {
        var causes = causes(failure);
        if (has(causes, UnknownHostException.class)) {
            return "The mail server's name is not known.";
        }
        if (has(causes, SocketTimeoutException.class)) {
            return "The mail server didn't answer in time.";
        }
        if (has(causes, ConnectException.class)) {
            return "The mail server can't be reached.";
        }
        if (has(causes, SSLException.class)) {
            return "The mail server and Parley can't agree on how to encrypt.";
        }
        return "The mail server turned the connection away.";
    }

    static String ofMessage(MailSendException failure) {
        var causes = new ArrayList<Throwable>();
        for (var message : failure.getMessageExceptions()) {
            causes.addAll(causes(message));
        }
        for (var cause : causes) {
            var words = switch (cause) {
                case SMTPAddressFailedException e -> refused("recipient", e.getReturnCode(), e);
                case SMTPSenderFailedException e -> refused("sender", e.getReturnCode(), e);
                default -> null;
            };
            if (words != null) {
                return words;
            }
        }
        return causes.stream()
                .filter(SMTPSendFailedException.class::isInstance)
                .map(SMTPSendFailedException.class::cast)
                .filter(e -> e.getReturnCode() > 0)
                .findFirst()
                .map(e -> refused("mail", e.getReturnCode(), e))
                .orElseGet(() -> has(causes, SocketTimeoutException.class)
                        ? "The mail server didn't answer in time."
                        : "The mail server broke off.");
    }

    /**
     * Whether the server says that there is no such address. Other refusals for good don't say that the mail is at
     * fault: a server that won't relay, or takes the site for a sender of spam, answers so until somebody mends it.
     */
    static boolean tellOfNoAddress(MailSendException failure) {
        return Stream.of(failure.getMessageExceptions())
                .flatMap(message -> causes(message).stream())
                .filter(SMTPAddressFailedException.class::isInstance)
                .anyMatch(refusal -> enhancedCode(refusal).startsWith(NO_SUCH_ADDRESS));
    }

    private static String refused(String what, int code, Throwable failure) {
        return "The mail server refused the %s (%s).".formatted(what, (code + " " + enhancedCode(failure)).strip());
    }

    // The first: what comes after it is text, which may speak of others. Empty where there is none.
    private static String enhancedCode(Throwable refusal) {
        var code = ENHANCED_CODE.matcher(String.valueOf(refusal.getMessage()));
        return code.find() ? code.group() : "";
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    /** The failure and all that stands behind it, both ways in which mail exceptions are chained. */
    private static List<Throwable> causes(Throwable failure) {
        var found = new ArrayList<Throwable>();
        collect(failure, found);
        return found;
    }

    private static void collect(@Nullable Throwable failure, List<Throwable> found) {
        if (failure == null || found.contains(failure)) {
            return;
        }
        found.add(failure);
        if (failure instanceof MessagingException chained) {
            collect(chained.getNextException(), found);
        }
        collect(failure.getCause(), found);
    }
}

package dev.parley.notification.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The mail server that {@code spring.mail.*} names. What it answers is told in our words: its own may hold addresses,
 * and so may the exceptions, which go no further than this class.
 */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final Envelope envelope;

    MailServer(ObjectProvider<JavaMailSender> sender, Envelope envelope) {
        this.sender = sender;
        this.envelope = envelope;
    }

    /** Whether there is a mail server at all. */
    public boolean isSetUp() {
        return sender.getIfAvailable() != null;
    }

    /**
     * Hands a mail over.
     *
     * @throws NoSuchAddress when the server knows for good that nobody is there
     * @throws Refused when the server doesn't take this mail
     * @throws OutOfReach when the server can't be asked
     */
    void take(MailId mail, Letter letter, Mailbox to) throws NoSuchAddress, Refused, OutOfReach {
        var transport = sender.getObject();
        try {
            MimeMessage message = transport.createMimeMessage();
            envelope.fill(message, mail, letter, to);
            transport.send(message);
        } catch (MailAuthenticationException e) {
            throw new OutOfReach("The mail server doesn't accept the user name and password.");
        } catch (MailSendException e) {
            // A cause stands for a connection that failed; what happens to a message is told per message.
            if (e.getCause() != null) {
                throw new OutOfReach(ServerWords.ofConnection(e.getCause()));
            }
            if (ServerWords.tellOfNoAddress(e)) {
                throw new NoSuchAddress(ServerWords.ofMessage(e));
            }
            throw new Refused(ServerWords.ofMessage(e));
        } catch (MailException | MessagingException e) {
            throw new Refused("It could not be put together: " + e.getClass().getSimpleName() + ".");
        }
    }

    /** Why a mail was not taken, in words for administrators. */
    abstract static sealed class Trouble extends Exception {

        private Trouble(String words) {
            super(words);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** There is nobody at the mail's address. */
    static final class NoSuchAddress extends Trouble {
        private NoSuchAddress(String words) {
            super(words);
        }
    }

    /** The server doesn't take this mail. */
    static final class Refused extends Trouble {
        private Refused(String words) {
            super(words);
        }
    }

    /** The server can't be asked. */
    static final class OutOfReach extends Trouble {
        private OutOfReach(String words) {
            super(words);
        }
    }
}

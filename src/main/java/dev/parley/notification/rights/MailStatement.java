package dev.parley.notification.rights;

import dev.parley.notification.ReaderMail;
import dev.parley.reader.rights.PrivacyStatement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells readers when they get mail, where the site sends any. */
@Component
class MailStatement implements PrivacyStatement {

    private final ReaderMail mail;

    MailStatement(ReaderMail mail) {
        this.mail = mail;
    }

    @Override
    public Optional<String> markdown() {
        return mail.isOffered()
                ? Optional.of(
                        "## Mail\n\nYou get mail about replies only if you wish for it and confirm it by a link that is"
                                + " mailed to you. Each mail has a link that ends it. Mails are not tracked.")
                : Optional.empty();
    }
}

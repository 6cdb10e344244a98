package dev.parley.moderation.akismet;

import dev.parley.reader.rights.PrivacyStatement;
import dev.parley.settings.Settings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells readers what Akismet gets of them, while it is on. */
@Component
class AkismetStatement implements PrivacyStatement {

    private final Settings settings;

    AkismetStatement(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> markdown() {
        var akismet = settings.get(AkismetSettings.GROUP);
        return akismet.enabled()
                ? Optional.of(
                        "## Spam\n\nNew comments are checked by Akismet (Automattic Inc.), which gets the text, the name"
                                + " and web address, the network address and the browser that it came from"
                                + (akismet.sendEmail()
                                        ? ", and the email address."
                                        : "; the email address stays here."))
                : Optional.empty();
    }
}

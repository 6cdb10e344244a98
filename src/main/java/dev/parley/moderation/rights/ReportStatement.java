package dev.parley.moderation.rights;

import dev.parley.reader.rights.PrivacyStatement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells readers what is kept of those who report a comment. */
@Component
class ReportStatement implements PrivacyStatement {

    @Override
    public Optional<String> markdown() {
        return Optional.of("## When you report a comment\n\nWhat you write, and your name and email address where you"
                + " give them, is kept with the report. Moderators read it and your name; your address is kept encrypted."
                + " It is not published and not shown to the writer of the comment.");
    }
}

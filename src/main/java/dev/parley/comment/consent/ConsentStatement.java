package dev.parley.comment.consent;

import dev.parley.reader.rights.PrivacyStatement;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells readers that the text under the form is kept on record, while there is one. */
@Component
class ConsentStatement implements PrivacyStatement {

    private final ConsentTexts texts;

    ConsentStatement(ConsentTexts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> markdown() {
        return texts.current()
                .map(text -> "## What stands under the form\n\n"
                        + text.source()
                                .lines()
                                .map(line -> ("> " + line).strip())
                                .collect(Collectors.joining("\n"))
                        + "\n\nWith each comment is kept which version of this text stood there when it was sent"
                        + (text.box() ? " and was agreed to." : "."));
    }
}

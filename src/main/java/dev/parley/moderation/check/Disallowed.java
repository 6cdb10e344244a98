package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.settings.Settings;
import org.springframework.stereotype.Component;

/** What becomes of comments that are not wanted at all. */
@Component
final class Disallowed {

    private final Settings settings;

    Disallowed(Settings settings) {
        this.settings = settings;
    }

    DisallowedSettings settings() {
        return settings.get(DisallowedSettings.GROUP);
    }

    /** The verdict about what is disallowed for this reason. */
    Verdict because(Signal signal) {
        return settings().asSpam() ? new Verdict.Spam(signal) : new Verdict.Reject(signal);
    }
}

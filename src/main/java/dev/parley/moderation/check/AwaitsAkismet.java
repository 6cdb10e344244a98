package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.moderation.akismet.AkismetSettings;
import dev.parley.settings.Settings;
import org.springframework.stereotype.Component;

/** Holds comments until Akismet has said what it thinks of them, where the site works with it. */
@Component
final class AwaitsAkismet implements IntakeCheck {

    private final Settings settings;

    AwaitsAkismet(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return AkismetSettings.GROUP.name();
    }

    @Override
    public Verdict check(Candidate candidate) {
        return settings.get(AkismetSettings.GROUP).enabled()
                ? Verdict.hold(new Signal(name(), "Akismet has not answered yet"))
                : Verdict.pass();
    }
}

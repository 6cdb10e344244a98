package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.settings.Settings;
import org.springframework.stereotype.Component;

/** “Hold a comment in the queue if it contains N or more links”; the writer's web address is one of them. */
@Component
final class LinkLimit implements IntakeCheck {

    private final Settings settings;

    LinkLimit(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var limit = settings.get(HoldSettings.GROUP).links();
        var links = candidate.written().links().size();
        if (limit == 0 || links < limit) {
            return Verdict.pass();
        }
        return Verdict.hold(
                new Signal(name(), (links == 1 ? "1 link; " : links + " links; ") + (limit - 1) + " allowed"));
    }
}

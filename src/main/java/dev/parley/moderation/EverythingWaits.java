package dev.parley.moderation;

import dev.parley.comment.Signal;
import org.springframework.stereotype.Component;

/** Holds every comment until a moderator approves it. */
@Component
final class EverythingWaits implements IntakeCheck {

    @Override
    public String name() {
        return "everything-waits";
    }

    @Override
    public Verdict check(Candidate candidate) {
        return Verdict.hold(new Signal(name(), "Comment must be manually approved"));
    }
}

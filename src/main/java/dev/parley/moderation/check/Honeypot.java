package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import org.springframework.stereotype.Component;

/** Takes for spam what fills in the field that people don't see. */
@Component
final class Honeypot implements IntakeCheck {

    @Override
    public String name() {
        return "honeypot";
    }

    @Override
    public Verdict check(Candidate candidate) {
        return candidate.submission().delivery().hidden().isBlank()
                ? Verdict.pass()
                : new Verdict.Spam(new Signal(name(), "the field that people don't see was filled in"));
    }
}

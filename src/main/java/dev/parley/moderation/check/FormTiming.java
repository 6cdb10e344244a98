package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds what was filled in faster than people write. The time is a hint that a sender can forge or leave out, so
 * that it never speaks against a person more than that.
 */
@Component
final class FormTiming implements IntakeCheck {

    private static final Logger log = LoggerFactory.getLogger(FormTiming.class);

    private final Duration least;

    FormTiming(CommentsProperties properties) {
        this.least = Duration.ofSeconds(properties.minFillSeconds());
        if (least.isZero()) {
            log.warn("The comment form's timing check is off (parley.comments.min-fill-seconds=0)");
        }
    }

    @Override
    public String name() {
        return "form-timing";
    }

    @Override
    public Verdict check(Candidate candidate) {
        if (least.isZero()) {
            return Verdict.pass();
        }
        var time = candidate.submission().delivery().fillTime();
        if (time == null) {
            return Verdict.note(new Signal(name(), "time to fill the form in not measured"));
        }
        return time.compareTo(least) >= 0 ? Verdict.pass() : Verdict.hold(new Signal(name(), words(time)));
    }

    private static String words(Duration time) {
        return String.format(Locale.ROOT, "form filled in %.1f s", time.toMillis() / 1_000.0);
    }
}

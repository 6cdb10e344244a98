package dev.parley.moderation.check;

import dev.parley.comment.CommentRecords;
import dev.parley.comment.Signal;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Holds a text that was sent over and over in the last hour, under whatever names. */
@Component
final class SameText implements IntakeCheck {

    // Two people may well thank in the same words.
    private static final int ENOUGH = 3;
    private static final int MOST_COUNTED = 100;

    private final CommentRecords records;
    private final Clock clock;

    SameText(CommentRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "same-text";
    }

    @Override
    public Verdict check(Candidate candidate) {
        // Link spam sends one text under many names: compare the text alone.
        var hourAgo = clock.instant().minus(Duration.ofHours(1));
        var others = records.saidSince(candidate.submission().text(), hourAgo, MOST_COUNTED);
        return others < ENOUGH
                ? Verdict.pass()
                : Verdict.hold(new Signal(
                        name(),
                        "same text as " + others + (others == MOST_COUNTED ? " or more" : "")
                                + " comments in the last hour"));
    }
}

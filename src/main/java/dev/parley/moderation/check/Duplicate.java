package dev.parley.moderation.check;

import dev.parley.comment.CommentRecords;
import dev.parley.moderation.Refusal;
import org.springframework.stereotype.Component;

/** Refuses what the same name or the same reader said at the same place before, unless that was rejected. */
@Component
final class Duplicate implements IntakeCheck {

    private final CommentRecords records;

    Duplicate(CommentRecords records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "duplicate";
    }

    @Override
    public Verdict check(Candidate candidate) {
        return records.saidBefore(candidate.submission(), candidate.reader(), candidate.edited())
                ? Verdict.refuse(new Refusal.SaidBefore())
                : Verdict.pass();
    }
}

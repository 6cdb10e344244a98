package dev.parley.moderation.check;

import dev.parley.comment.CommentRecords;
import dev.parley.comment.Signal;
import org.springframework.stereotype.Component;

/** Tells moderators that they meet somebody new, or somebody without an address. */
@Component
final class FirstComment implements IntakeCheck {

    private final CommentRecords records;

    FirstComment(CommentRecords records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "first-comment";
    }

    @Override
    public Verdict check(Candidate candidate) {
        if (candidate.reader() == null) {
            return Verdict.note(new Signal(name(), "sent without an address"));
        }
        return records.knows(candidate.reader())
                ? Verdict.pass()
                : Verdict.note(new Signal(name(), "first comment of this reader"));
    }
}

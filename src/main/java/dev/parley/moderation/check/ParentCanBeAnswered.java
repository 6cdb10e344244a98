package dev.parley.moderation.check;

import dev.parley.comment.CommentRecords;
import dev.parley.moderation.Refusal;
import org.springframework.stereotype.Component;

/** Refuses replies to what isn't public, stands under another article, or stands in a closed thread. */
@Component
final class ParentCanBeAnswered implements IntakeCheck {

    private final CommentRecords records;

    ParentCanBeAnswered(CommentRecords records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "parent";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var submission = candidate.submission();
        if (submission.parent() == null) {
            return Verdict.pass();
        }
        return switch (records.answering(submission.parent(), submission.article())) {
            case OPEN -> Verdict.pass();
            case CLOSED -> Verdict.refuse(new Refusal.ThreadClosed());
            case GONE -> Verdict.refuse(new Refusal.ParentUnavailable());
        };
    }
}

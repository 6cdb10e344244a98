package dev.parley.moderation;

import dev.parley.comment.Comments;
import org.springframework.stereotype.Component;

/** Refuses replies to what isn't public, or stands under another article. */
@Component
final class ParentCanBeAnswered implements IntakeCheck {

    private final Comments comments;

    ParentCanBeAnswered(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String name() {
        return "parent";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var submission = candidate.submission();
        return submission.parent() == null || comments.canBeAnswered(submission.parent(), submission.article())
                ? Verdict.pass()
                : Verdict.refuse(new Refusal.ParentUnavailable());
    }
}

package dev.parley.moderation.check;

import static dev.parley.comment.CommentSubmission.MAX_AUTHOR;
import static dev.parley.comment.CommentSubmission.MAX_TEXT;
import static dev.parley.comment.CommentSubmission.MAX_URL;

import dev.parley.kernel.Text;
import dev.parley.moderation.Refusal;
import org.springframework.stereotype.Component;

/** Refuses what is empty or longer than comments may be, should whoever sends it not have looked. */
@Component
final class Lengths implements IntakeCheck {

    @Override
    public String name() {
        return "lengths";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var submission = candidate.submission();
        var url = submission.url();
        var fits = !submission.text().isBlank()
                && Text.length(submission.text()) <= MAX_TEXT
                && Text.length(submission.author()) <= MAX_AUTHOR
                && (url == null || url.length() <= MAX_URL);
        return fits ? Verdict.pass() : Verdict.refuse(new Refusal.OutOfBounds());
    }
}

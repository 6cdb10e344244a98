package dev.parley.moderation;

import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentRevising;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Delivery;
import dev.parley.comment.EditableComment;
import dev.parley.kernel.Text;
import dev.parley.moderation.check.Candidates;
import dev.parley.moderation.check.RuleBook;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a writer edit a comment that was sent a short while ago. The new text goes through the rule book as the first. */
@Service
public class CommentEdits {

    private final CommentRevising comments;
    private final Candidates candidates;
    private final RuleBook rules;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentEdits(
            CommentRevising comments,
            Candidates candidates,
            RuleBook rules,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.candidates = candidates;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Replaces the text, in the name of the comment's writer. The same text again changes nothing.
     *
     * @throws InvalidText when there is no text, or too much
     * @throws TooLate when the comment can't be edited any more
     * @throws SubmissionRefused when a check refuses the new text
     */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
    @Transactional
    public void edit(CommentId comment, String text, Delivery delivery) {
        var clean = checked(text);
        var open = comments.open(comment).orElseThrow(TooLate::new);
        if (open.text().equals(clean)) {
            return;
        }
        var submission = new CommentSubmission(open.article(), open.parent(), open.sender(), clean, delivery, "");
        var judgement = rules.judge(candidates.ofEdit(submission, open.reader(), comment));
        comments.revise(open, judgement.comment(), rules.checksOfEdits());
        record(open);
        events.publishEvent(new SubmissionTaken(comment, submission, judgement.heldBy()));
    }

    private void record(EditableComment edited) {
        audit.record(Act.ofWriter("edit", Subject.comment(edited.comment().value()), clock.instant(), Act.Change.NONE));
    }

    private static String checked(String text) {
        var clean = Text.clean(text);
        if (clean.isBlank()) {
            throw new InvalidText("Please write a comment. If you want to take it back, withdraw it instead.");
        }
        if (Text.length(clean) > CommentSubmission.MAX_TEXT) {
            throw new InvalidText("This comment has %,d characters. Please shorten it to %,d or fewer."
                    .formatted(Text.length(clean), CommentSubmission.MAX_TEXT));
        }
        return clean;
    }

    /** The comment can't be edited any more. */
    public static final class TooLate extends RuntimeException {
        TooLate() {
            super("This comment can't be edited any more.");
        }
    }
}

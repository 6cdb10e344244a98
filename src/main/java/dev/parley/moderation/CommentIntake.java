package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Comments;
import dev.parley.comment.Findings;
import dev.parley.comment.NewComment;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import dev.parley.reader.ReaderId;
import dev.parley.reader.Readers;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes submissions in: recognises the reader, runs the checks of the rule book, stores the comment. */
@Service
public class CommentIntake {

    private static final Logger log = LoggerFactory.getLogger(CommentIntake.class);

    private final Readers readers;
    private final Comments comments;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;

    CommentIntake(Readers readers, Comments comments, RuleBook rules, ApplicationEventPublisher events) {
        this.readers = readers;
        this.comments = comments;
        this.rules = rules;
        this.events = events;
    }

    /**
     * Takes a submission, once: sent again, the same submission leads to the same comment. When this returns,
     * the comment is durable.
     *
     * @throws SubmissionRefused when a check refuses it
     * @throws DataAccessException when the storage is out of reach
     */
    // What two transactions do at the same moment (one reader's first comments, one form sent twice) makes one of
    // them fail; tried again, it finds what the other did.
    @Retryable(
            includes = {DataIntegrityViolationException.class, PessimisticLockingFailureException.class},
            maxRetries = 3,
            delay = 20,
            jitter = 10)
    @Transactional
    public Receipt submit(CommentSubmission submission) {
        var reader = readers.recognise(submission.email());
        var comment = comments.submittedBefore(submission, reader).orElseGet(() -> take(examined(submission, reader)));
        return new Receipt(comment, comments.writerKey(comment));
    }

    private CommentId take(NewComment taken) {
        var comment = comments.add(taken);
        // Each signal is of a check that holds.
        var heldBy = taken.signals().stream().map(Signal::check).collect(Collectors.toUnmodifiableSet());
        events.publishEvent(new SubmissionTaken(comment, taken.submission(), heldBy));
        return comment;
    }

    private NewComment examined(CommentSubmission submission, ReaderId reader) {
        var candidate = new Candidate(submission, reader);
        var signals = new ArrayList<Signal>();
        for (var check : rules.checks()) {
            switch (verdict(check, candidate)) {
                case Verdict.Pass _ -> {}
                case Verdict.Hold hold -> signals.add(hold.signal());
                case Verdict.Refuse refuse -> throw new SubmissionRefused(refuse.refusal());
            }
        }
        return signals.isEmpty()
                ? new NewComment(submission, reader, Status.APPROVED, null, signals, Findings.NONE)
                : new NewComment(submission, reader, Status.PENDING, WaitsFor.DECISION, signals, Findings.NONE);
    }

    private static Verdict verdict(IntakeCheck check, Candidate candidate) {
        try {
            return check.check(candidate);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The intake check “{}” failed; the comment is held", check.name(), e);
            return Verdict.hold(new Signal(check.name(), "This check could not be made"));
        }
    }
}

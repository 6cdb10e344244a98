package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Comments;
import dev.parley.comment.network.NetworkMarks;
import dev.parley.moderation.check.Candidates;
import dev.parley.moderation.check.Judgement;
import dev.parley.moderation.check.RuleBook;
import dev.parley.reader.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes submissions in: recognises the reader, lets the rule book judge, stores the comment. */
@Service
public class CommentIntake {

    private final Readers readers;
    private final Comments comments;
    private final NetworkMarks networks;
    private final Candidates candidates;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;

    CommentIntake(
            Readers readers,
            Comments comments,
            NetworkMarks networks,
            Candidates candidates,
            RuleBook rules,
            ApplicationEventPublisher events) {
        this.readers = readers;
        this.comments = comments;
        this.networks = networks;
        this.candidates = candidates;
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
        var email = submission.email();
        var reader = email == null ? null : readers.recognise(email);
        var comment = comments.submittedBefore(submission, reader)
                .orElseGet(() -> take(rules.judge(candidates.of(submission, reader))));
        return new Receipt(comment, comments.writerKey(comment));
    }

    private CommentId take(Judgement judgement) {
        var submission = judgement.comment().submission();
        var comment = comments.add(judgement.comment());
        networks.remember(comment, submission.delivery().network());
        events.publishEvent(new SubmissionTaken(comment, submission, judgement.heldBy()));
        return comment;
    }
}

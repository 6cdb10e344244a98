package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.kernel.Ids;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments in, and keeps what is found out about them. */
@Service
public class Comments {

    private final CommentRepository comments;
    private final CommentKeys keys;
    private final FirstLook firstLook;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Comments(
            CommentRepository comments,
            CommentKeys keys,
            FirstLook firstLook,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.keys = keys;
        this.firstLook = firstLook;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** The comment that this very submission became before, if it did. */
    @Transactional(readOnly = true)
    public Optional<CommentId> submittedBefore(CommentSubmission submission, @Nullable ReaderId reader) {
        return comments
                .findIdsBySubmissionKey(keys.submissionKeys(submission, reader).stream()
                        .map(SubmissionKey::bytes)
                        .toList())
                .stream()
                .findFirst()
                .map(CommentId::new);
    }

    /**
     * Stores a comment, its body rendered once, in the state that the verdict asks for.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the same submission was stored by
     *     another transaction at this moment; {@link #submittedBefore} finds it from then on
     */
    @Transactional
    public CommentId add(NewComment taken) {
        var submission = taken.submission();
        var id = new CommentId(ids.next());
        var thread = Optional.ofNullable(submission.parent())
                .flatMap(parent -> threadOf(parent, submission.article()))
                .orElse(id.value());
        var key = keys.submissionKeys(submission, taken.reader()).getFirst();
        var at = clock.instant();
        var facts = firstLook.at(submission);
        comments.saveAndFlush(new Comment(id, taken, thread, facts, key, at));
        firstLook.remember(id, submission, facts);
        events.publishEvent(new CommentSubmitted(id, submission.article(), taken.status(), at));
        return id;
    }

    /** Adds what was found out about a comment after it was taken; a decision about it isn't disturbed. */
    @Transactional
    public void note(CommentId comment, Signal signal) {
        comments.lockSignals(comment.value()).ifPresent(known -> {
            var signals = new ArrayList<>(known.signals());
            signals.removeIf(earlier -> earlier.check().equals(signal.check()));
            signals.add(signal);
            comments.replaceSignals(comment.value(), List.copyOf(signals));
        });
    }

    /** The secret with which a comment's writer opens the page of that comment. */
    public String writerKey(CommentId comment) {
        return keys.writerKey(comment);
    }

    private Optional<UUID> threadOf(CommentId comment, ArticleId article) {
        return comments.findThread(comment.value(), article.value(), Status.APPROVED);
    }
}

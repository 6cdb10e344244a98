package dev.parley.moderation.akismet;

import dev.parley.comment.CommentId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what there is to do with Akismet, so that it is done even after a crash. */
@Component
class AkismetCases {

    private final AkismetCaseRepository cases;
    private final Clock clock;

    AkismetCases(AkismetCaseRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Notes that a comment, or its new text, is to be checked, in the transaction that stores it. */
    @Transactional
    public void begin(CommentId comment, Errand check) {
        find(comment)
                .ifPresentOrElse(
                        known -> known.begin(check, clock.instant()),
                        () -> cases.save(new AkismetCase(comment, check, clock.instant())));
    }

    /** Notes that these comments were decided about. */
    @Transactional
    public void decided(Collection<CommentId> comments) {
        cases.tell(comments.stream().map(CommentId::value).toList(), clock.instant());
    }

    /** The comments about which something is due, the longest due first. */
    @Transactional(readOnly = true)
    public List<CommentId> due(int most) {
        return cases.findDue(clock.instant(), Limit.of(most)).stream()
                .map(CommentId::new)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AkismetCase> find(CommentId comment) {
        return cases.findByCommentId(comment.value());
    }

    /** Whether the last decision about a comment is a person's. */
    @Transactional(readOnly = true)
    public boolean isDecidedByAPerson(CommentId comment) {
        return cases.isDecidedByAPerson(comment.value());
    }

    /** There is nothing to do about the comment any more. */
    @Transactional
    public void done(AkismetCase seen) {
        unchanged(seen).ifPresent(AkismetCase::done);
    }

    /** Akismet was told to think otherwise. */
    @Transactional
    public void told(AkismetCase seen, Opinion now) {
        unchanged(seen).ifPresent(one -> one.answered(now));
    }

    /** Nothing came of the errand. */
    @Transactional
    public void failed(CommentId comment) {
        find(comment).filter(one -> one.errand() != null).ifPresent(one -> one.failed(clock.instant()));
    }

    /** There is no such comment any more. */
    @Transactional
    public void forget(AkismetCase seen) {
        unchanged(seen).ifPresent(cases::delete);
    }

    // What was decided anew meanwhile is an errand of its own.
    private Optional<AkismetCase> unchanged(AkismetCase seen) {
        return find(seen.comment()).filter(one -> one.version() == seen.version());
    }
}

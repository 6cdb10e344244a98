package dev.parley.moderation.check;

import dev.parley.comment.Findings;
import dev.parley.comment.NewComment;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import dev.parley.moderation.SubmissionRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the checks said about a candidate, put together: the gravest verdict and all signals. */
final class Assessment {

    private final Candidate candidate;
    private final List<Signal> signals = new ArrayList<>();
    private final Set<String> heldBy = new HashSet<>();
    private Gravity gravity = Gravity.NOTHING;
    private @Nullable Double spamScore;

    Assessment(Candidate candidate) {
        this.candidate = candidate;
    }

    /** @throws SubmissionRefused when the verdict is to refuse it */
    void add(Verdict verdict) {
        switch (verdict) {
            case Verdict.Pass _ -> {}
            case Verdict.Note note -> add(Gravity.NOTHING, note.signal());
            case Verdict.Review review -> add(Gravity.REVIEW, review.signal());
            case Verdict.Hold hold -> add(Gravity.HOLD, hold.signal());
            case Verdict.Spam spam -> add(Gravity.SPAM, spam.signal());
            case Verdict.Reject reject -> add(Gravity.REJECT, reject.signal());
            case Verdict.Refuse refuse -> throw new SubmissionRefused(refuse.refusal());
            case Verdict.Scored scored -> {
                spamScore = scored.spamScore();
                add(scored.verdict());
            }
        }
    }

    Judgement judgement() {
        return new Judgement(comment(), heldBy);
    }

    private NewComment comment() {
        var domain = candidate.written().domains().stream()
                .filter(name -> name.length() <= Findings.MAX_DOMAIN)
                .findFirst()
                .orElse(null);
        return new NewComment(
                candidate.submission(),
                candidate.reader(),
                gravity.status,
                gravity.waitsFor,
                signals,
                new Findings(spamScore, domain, null));
    }

    private void add(Gravity said, Signal signal) {
        signals.add(signal);
        if (said.compareTo(Gravity.HOLD) >= 0) {
            heldBy.add(signal.check());
        }
        if (said.compareTo(gravity) > 0) {
            gravity = said;
        }
    }

    /** From the lightest to the gravest. */
    private enum Gravity {
        NOTHING(Status.APPROVED, null),
        REVIEW(Status.APPROVED, WaitsFor.REVIEW),
        HOLD(Status.PENDING, WaitsFor.DECISION),
        SPAM(Status.SPAM, null),
        REJECT(Status.REJECTED, null);

        private final Status status;
        private final @Nullable WaitsFor waitsFor;

        Gravity(Status status, @Nullable WaitsFor waitsFor) {
            this.status = status;
            this.waitsFor = waitsFor;
        }
    }
}

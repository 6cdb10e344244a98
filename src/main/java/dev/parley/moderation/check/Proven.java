package dev.parley.moderation.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Signal;
import java.lang.ref.WeakReference;
import org.springframework.stereotype.Component;

/** Holds, while browsers have to work for comments, what comes without the proof that one did. */
@Component
final class Proven implements IntakeCheck {

    private static final int MOST_REMEMBERED = 100_000;

    private final AttackWatch watch;
    private final ProofOfWork work;
    private final Cache<String, WeakReference<CommentSubmission>> used = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(ProofOfWork.LIFETIME)
            .build();

    Proven(AttackWatch watch, ProofOfWork work) {
        this.watch = watch;
        this.work = work;
    }

    @Override
    public String name() {
        return "proof-of-work";
    }

    @Override
    public Verdict check(Candidate candidate) {
        watch.submitted();
        if (!watch.wantsProof()) {
            return Verdict.pass();
        }
        var submission = candidate.submission();
        return work.answered(submission.delivery().proof())
                .map(challenge ->
                        isFirstUse(challenge, submission) ? Verdict.pass() : hold("the proof of work was used before"))
                .orElseGet(() -> hold("no proof that a browser worked for it"));
    }

    // What is tried again because two transactions met is the same submission and no second use.
    private boolean isFirstUse(String challenge, CommentSubmission submission) {
        var before = used.asMap().putIfAbsent(challenge, new WeakReference<>(submission));
        return before == null || before.refersTo(submission);
    }

    private Verdict hold(String words) {
        return Verdict.hold(new Signal(name(), words));
    }
}

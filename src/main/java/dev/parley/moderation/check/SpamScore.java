package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.moderation.Triage;
import org.springframework.stereotype.Component;

/** Tells how likely a comment is spam, and marks it where the site says so. */
@Component
final class SpamScore implements IntakeCheck {

    private static final double WORTH_TELLING = 0.5;

    private final Triage triage;

    SpamScore(Triage triage) {
        this.triage = triage;
    }

    @Override
    public String name() {
        return "spam-score";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var judged = triage.judge(
                candidate.submission().text(), candidate.submission().sender().url());
        var signal = new Signal(name(), judged.words());
        Verdict verdict = triage.marksAsSpam(judged)
                ? new Verdict.Spam(signal)
                : judged.spamScore() >= WORTH_TELLING ? Verdict.note(signal) : Verdict.pass();
        return new Verdict.Scored(judged.spamScore(), verdict);
    }
}

package dev.parley.moderation.triage;

import dev.parley.comment.CommentId;
import dev.parley.comment.SpamScores;
import dev.parley.comment.Status;
import dev.parley.comment.WrittenText;
import dev.parley.moderation.DecidedTexts;
import dev.parley.moderation.TriageState;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Learns again when something was decided since, and judges anew what waits. Runs at one node at a time. */
@Component
class Training {

    private static final Logger log = LoggerFactory.getLogger(Training.class);

    // Of each kind. More would cost much and teach little; what is older than so many may not hold any more.
    private static final int MOST_EXAMPLES = 4_000;
    private static final int BATCH = 200;
    private static final int MOST_RESCORED = 5_000;
    private static final double NOTICEABLE = 0.005;

    private final DecidedTexts decided;
    private final SpamScores scores;
    private final ModelStore store;
    private final Classifier classifier;
    private final Clock clock;

    Training(DecidedTexts decided, SpamScores scores, ModelStore store, Classifier classifier, Clock clock) {
        this.decided = decided;
        this.scores = scores;
        this.store = store;
        this.classifier = classifier;
        this.clock = clock;
    }

    /** Learns, if there is something new. */
    void catchUp() {
        classifier.refresh();
        var last = decided.last();
        long version = store.newestVersion();
        if (last.isEmpty() || (last.equals(store.lastDecision(version)) && !classifier.isBroken())) {
            return;
        }
        var approved = decided.newest(Status.APPROVED, MOST_EXAMPLES);
        var spam = decided.newest(Status.SPAM, MOST_EXAMPLES);
        var trained = Trainer.train(Stream.concat(
                        approved.stream().map(text -> new Example(read(text), false)),
                        spam.stream().map(text -> new Example(read(text), true)))
                .toList());
        var quality = trained.quality();
        var state = new TriageState(
                version + 1,
                clock.instant(),
                approved.size(),
                spam.size(),
                new TriageState.Measured(quality.auc(), quality.spamCaught(), quality.threshold()));
        store.save(new StoredModel(state, last.get(), ModelBytes.of(trained.model())));
        classifier.refresh();
        log.info("Triage, version {}: {}", state.version(), state.words());
        rescore();
    }

    /** Judges what waits by what was learned last, the oldest first. */
    private void rescore() {
        CommentId last = null;
        for (int judged = 0; judged < MOST_RESCORED; judged += BATCH) {
            var texts = scores.waiting(last, BATCH);
            if (texts.isEmpty()) {
                return;
            }
            rescore(texts);
            last = texts.getLast().comment();
        }
    }

    private void rescore(List<WrittenText> texts) {
        var changed = new HashMap<CommentId, Double>();
        for (var text : texts) {
            double score = classifier.score(read(text));
            if (isNoticeable(text.spamScore(), score)) {
                changed.put(text.comment(), score);
            }
        }
        if (!changed.isEmpty()) {
            scores.rescore(changed);
        }
    }

    private static boolean isNoticeable(@Nullable Double before, double now) {
        return before == null || Math.abs(before - now) > NOTICEABLE;
    }

    private static CommentText read(WrittenText text) {
        return new CommentText(text.text(), Objects.requireNonNullElse(text.website(), ""));
    }
}

package dev.parley.moderation.triage;

import dev.parley.moderation.Judgement;
import dev.parley.moderation.TriageState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The model in effect at this node, in memory. Until something was learned it is what is built in. */
@Component
public class Classifier {

    private static final Logger log = LoggerFactory.getLogger(Classifier.class);

    private static final long NONE = -1;

    private final ModelStore store;
    private volatile @Nullable Held held;
    private volatile long broken = NONE;

    Classifier(ModelStore store) {
        this.store = store;
    }

    /** What there is to say about a text; asks no database. */
    public Judgement judge(String text, String website, int mostReasons) {
        var written = new CommentText(text, website);
        var held = inEffect();
        var model = held.model;
        double score = model.probability(written);
        return new Judgement(
                score,
                Explanation.of(model, written, mostReasons).stream()
                        .map(Evidence::words)
                        .toList(),
                held.state.isEnough());
    }

    /** How likely a text is spam, without the reasons. */
    double score(CommentText text) {
        return inEffect().model.probability(text);
    }

    /** What was learned until now. */
    public TriageState state() {
        return inEffect().state;
    }

    /** Whether the newest stored model can't be used, so that a new one has to be made. */
    boolean isBroken() {
        return broken != NONE;
    }

    /** Takes what was trained since, here or at another node. While the storage is out of reach nothing changes. */
    @Scheduled(fixedDelay = 5_000)
    void refresh() {
        try {
            long newest = store.newestVersion();
            if (newest != inEffect().state.version() && newest != broken) {
                take(newest);
            }
        } catch (DataAccessException e) {
            log.debug("What triage learned can't be read; what is known holds", e);
        }
    }

    private synchronized void take(long version) {
        var stored = version == 0 ? null : store.read(version).orElse(null);
        if (stored == null) {
            held = builtIn();
            broken = NONE;
            return;
        }
        try {
            held = new Held(ModelBytes.read(stored.content()), stored.state());
            broken = NONE;
        } catch (BrokenModel e) {
            broken = version;
            log.error("What triage learned (version {}) is broken and is learned again: {}", version, e.getMessage());
        }
    }

    private Held inEffect() {
        var now = held;
        return now == null ? begin() : now;
    }

    private synchronized Held begin() {
        if (held == null) {
            held = builtIn();
        }
        return Objects.requireNonNull(held);
    }

    private static Held builtIn() {
        return new Held(Trainer.fromPriorAlone().model(), TriageState.BUILT_IN);
    }

    /** A model and what is known about it. */
    private record Held(LinearModel model, TriageState state) {}
}

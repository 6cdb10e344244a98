package dev.parley.moderation.triage;

import java.util.ArrayList;
import java.util.List;

/** Trains on the site's examples and the prior, and measures itself on what it had not seen. */
final class Trainer {

    private static final int FOLDS = 5;
    // Beyond this many, one fold says as much about the model as five would, at a fifth of the time.
    private static final int ENOUGH_FOR_ONE_FOLD = 2_500;
    private static final int FEWEST_OF_A_KIND = 20;

    private Trainer() {}

    /** The model that there is before anything was decided. */
    static Trained fromPriorAlone() {
        return train(List.of());
    }

    static Trained train(List<Example> examples) {
        var prior = Prior.EXAMPLES.stream().map(Sample::of).toList();
        var own = examples.stream().map(Sample::of).toList();
        var unseen = own.isEmpty() ? unseen(prior, List.of()) : unseen(own, prior);
        var calibration = unseen.count(true) >= FEWEST_OF_A_KIND && unseen.count(false) >= FEWEST_OF_A_KIND
                ? Calibration.of(unseen.scores(), unseen.spam())
                : Calibration.NONE;
        var model = Learner.learn(together(own, prior)).calibrated(calibration);
        return new Trained(model, Quality.of(unseen.map(calibration::probability)));
    }

    /** Scores the samples, each by a model that learned from others (and from what is always learned). */
    private static Scored unseen(List<Sample> samples, List<Sample> always) {
        int folds = samples.size() > ENOUGH_FOR_ONE_FOLD ? 1 : FOLDS;
        var scores = new ArrayList<Double>();
        var spam = new ArrayList<Boolean>();
        for (int fold = 0; fold < folds; fold++) {
            int kept = fold;
            var model = Learner.learn(together(
                    samples.stream().filter(sample -> foldOf(sample) != kept).toList(), always));
            samples.stream().filter(sample -> foldOf(sample) == kept).forEach(sample -> {
                scores.add(model.score(sample.bag()));
                spam.add(sample.spam());
            });
        }
        return Scored.of(scores, spam);
    }

    private static int foldOf(Sample sample) {
        return Math.floorMod(sample.fingerprint(), FOLDS);
    }

    private static List<Sample> together(List<Sample> one, List<Sample> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}

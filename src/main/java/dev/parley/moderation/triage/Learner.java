package dev.parley.moderation.triage;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.List;

/**
 * Learns a linear model from samples: the mean of two logistic regressions, one over the features as they are and one
 * over the features scaled by how unequally spam and the rest have them (as in NB-SVM, Wang and Manning 2012).
 * Together they lose fewer good comments at the upper end than either alone.
 */
final class Learner {

    private static final double FREEDOM = 30;
    private static final double FREEDOM_OF_SCALED = 10;
    private static final double KEPT_UNSCALED = 0.25;

    private final List<Sample> samples;
    private final boolean[] spam;

    private Learner(List<Sample> samples) {
        this.samples = samples;
        this.spam = new boolean[samples.size()];
        for (int i = 0; i < spam.length; i++) {
            spam[i] = samples.get(i).spam();
        }
    }

    static LinearModel learn(List<Sample> samples) {
        return new Learner(samples).model();
    }

    private LinearModel model() {
        var rarity = Rarity.among(samples.stream().map(Sample::bag).toList());
        var columns = Columns.of(rarity);
        var examples = new Feature[samples.size()][];
        for (int i = 0; i < examples.length; i++) {
            examples[i] = features(samples.get(i).bag(), rarity, columns);
        }
        var plain = Regression.weights(examples, spam, columns.count(), FREEDOM);
        var scales = scales(examples, columns.count());
        for (var example : examples) {
            for (var feature : example) {
                feature.setValue(feature.getValue() * scales[feature.getIndex() - 1]);
            }
        }
        var scaled = Regression.weights(examples, spam, columns.count(), FREEDOM_OF_SCALED);
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (plain[i] + scaled[i] * scales[i]) / 2;
        }
        return new LinearModel(rarity, columns.spread(plain), Calibration.NONE);
    }

    private static Feature[] features(Bag bag, Rarity rarity, Columns columns) {
        var values = rarity.values(bag);
        var features = new Feature[values.length + bag.style().length + 1];
        for (int i = 0; i < values.length; i++) {
            features[i] = new FeatureNode(columns.of(bag.indexes()[i]), values[i]);
        }
        for (int i = 0; i < bag.style().length; i++) {
            features[values.length + i] = new FeatureNode(columns.of(LinearModel.STYLE + i), bag.style()[i]);
        }
        features[features.length - 1] = new FeatureNode(columns.of(LinearModel.CONSTANT), 1);
        return features;
    }

    /** The logarithm of how much more often spam has a feature than the rest, for each feature. */
    private double[] scales(Feature[][] examples, int size) {
        var inSpam = new int[size];
        var elsewhere = new int[size];
        int spams = 0;
        for (int i = 0; i < examples.length; i++) {
            spams += spam[i] ? 1 : 0;
            for (var feature : examples[i]) {
                if (feature.getValue() > 0) {
                    (spam[i] ? inSpam : elsewhere)[feature.getIndex() - 1]++;
                }
            }
        }
        var scales = new double[size];
        for (int i = 0; i < size - 1; i++) {
            double ratio = Math.log((inSpam[i] + 1) / (spams + 2.0))
                    - Math.log((elsewhere[i] + 1) / (examples.length - spams + 2.0));
            scales[i] = Math.signum(ratio) * (Math.abs(ratio) * (1 - KEPT_UNSCALED) + KEPT_UNSCALED);
        }
        scales[size - 1] = 1;
        return scales;
    }
}

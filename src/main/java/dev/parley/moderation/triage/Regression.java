package dev.parley.moderation.triage;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/** Logistic regression by liblinear. Its solver uses no chance: the same examples give the same weights. */
final class Regression {

    private static final double CLOSE_ENOUGH = 0.001;

    static {
        // It would tell of each step on standard error.
        Linear.disableDebugOutput();
    }

    private Regression() {}

    /**
     * The weight of each of {@code size} features.
     *
     * @param examples for each its features, numbered from 1 in ascending order
     * @param freedom how far the weights may follow single examples
     */
    static double[] weights(Feature[][] examples, boolean[] spam, int size, double freedom) {
        var problem = new Problem();
        problem.l = examples.length;
        problem.n = size;
        problem.x = examples;
        problem.y = new double[spam.length];
        for (int i = 0; i < spam.length; i++) {
            problem.y[i] = spam[i] ? 1 : -1;
        }
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, freedom, CLOSE_ENOUGH));
        var weights = model.getFeatureWeights();
        if (model.getLabels()[0] != 1) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = -weights[i];
            }
        }
        return weights;
    }

    /** Slope and offset for one number that tells spam. */
    static double[] alongOneLine(double[] numbers, boolean[] spam) {
        var examples = new Feature[numbers.length][];
        for (int i = 0; i < numbers.length; i++) {
            examples[i] = new Feature[] {new FeatureNode(1, numbers[i]), new FeatureNode(2, 1)};
        }
        return weights(examples, spam, 2, 1);
    }
}

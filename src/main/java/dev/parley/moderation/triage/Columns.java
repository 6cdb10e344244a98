package dev.parley.moderation.triage;

/** Numbers those features that occur without gaps, so that learning costs no more than there is to learn. */
final class Columns {

    private final int[] columns = new int[LinearModel.SIZE];
    private int count;

    private Columns() {}

    static Columns of(Rarity rarity) {
        var columns = new Columns();
        for (int index = 0; index < LinearModel.SIZE; index++) {
            if (index >= LinearModel.STYLE || rarity.weights()[index] > 0) {
                columns.columns[index] = ++columns.count;
            }
        }
        return columns;
    }

    int count() {
        return count;
    }

    /** The column of a feature that occurs, from 1. */
    int of(int index) {
        return columns[index];
    }

    /** Puts the columns' weights where their features are. */
    float[] spread(double[] weights) {
        var spread = new float[LinearModel.SIZE];
        for (int index = 0; index < spread.length; index++) {
            spread[index] = columns[index] == 0 ? 0 : (float) weights[columns[index] - 1];
        }
        return spread;
    }
}

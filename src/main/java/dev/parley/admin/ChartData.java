package dev.parley.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a {@link Chart} shows.
 *
 * @param title what they are about; heads the picture and the table
 * @param kind the kind of picture
 * @param axis what the labels are, such as {@code Day}
 * @param labels what each number of a series stands for, in their order
 * @param unit what is counted, such as {@code comments}
 * @param series the numbers; a {@link Kind#DOUGHNUT} shows the first series
 */
public record ChartData(String title, Kind kind, String axis, List<String> labels, String unit, List<Series> series) {

    public ChartData {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException("“%s” has %d numbers for %d labels"
                        .formatted(one.name(), one.values().size(), labels.size()));
            }
        }
    }

    /** The kinds of picture. */
    public enum Kind {
        LINE,
        BAR,
        STACKED_BAR,
        DOUGHNUT
    }

    /**
     * Numbers that belong together.
     *
     * @param values a number for each label; null where there is none
     */
    public record Series(String name, List<@Nullable Double> values) {}
}

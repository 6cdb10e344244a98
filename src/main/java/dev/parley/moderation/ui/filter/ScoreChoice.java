package dev.parley.moderation.ui.filter;

import com.vaadin.flow.component.select.Select;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import java.util.Arrays;

/** How likely the comments are to be spam. */
final class ScoreChoice extends Select<ScoreChoice.Range> {

    ScoreChoice() {
        setLabel("Spam likelihood");
        setItems(Range.values());
        setItemLabelGenerator(range -> range.words);
        setValue(Range.ANY);
    }

    /** Shows a filter's range; one that has no name here as any. */
    void show(CommentFilter filter) {
        var least = filter.find(Condition.ScoreFrom.class)
                .map(Condition.ScoreFrom::least)
                .orElse(0.0);
        var most = filter.find(Condition.ScoreTo.class)
                .map(Condition.ScoreTo::most)
                .orElse(1.0);
        setValue(Arrays.stream(Range.values())
                .filter(range -> range.least == least && range.most == most)
                .findFirst()
                .orElse(Range.ANY));
    }

    /** How many filters that is: none where any likelihood will do. */
    int count() {
        return getValue() == Range.ANY ? 0 : 1;
    }

    /** The filter, in the range that is chosen. */
    CommentFilter narrow(CommentFilter filter) {
        var range = getValue();
        var next = filter.without(Condition.ScoreFrom.class).without(Condition.ScoreTo.class);
        next = range.least > 0 ? next.with(new Condition.ScoreFrom(range.least)) : next;
        return range.most < 1 ? next.with(new Condition.ScoreTo(range.most)) : next;
    }

    /** A range of likelihoods. */
    enum Range {
        ANY("Any", 0, 1),
        LOW("At most 20 %", 0, 0.2),
        UNSURE("20 to 80 %", 0.2, 0.8),
        HIGH("At least 80 %", 0.8, 1),
        SURE("At least 95 %", 0.95, 1);

        private final String words;
        private final double least;
        private final double most;

        Range(String words, double least, double most) {
            this.words = words;
            this.least = least;
            this.most = most;
        }
    }
}

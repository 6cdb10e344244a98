package dev.parley.moderation.ui.filter;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of field that filters have, and how they become conditions. */
final class FilterFields {

    private static final int MOST = 200;

    private FilterFields() {}

    static TextField text(String label) {
        var field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setMaxLength(MOST);
        return field;
    }

    static <V> Select<V> select(String label, V[] values, Function<V, String> words) {
        var select = new Select<V>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "Anything" : words.apply(value));
        return select;
    }

    /** What is typed, if anything is. */
    static Optional<String> typed(TextField field) {
        return Optional.of(field.getValue().strip()).filter(words -> !words.isEmpty());
    }

    /** The filter with that condition, or without one of that kind. */
    static CommentFilter with(
            CommentFilter filter, Class<? extends Condition> kind, Optional<? extends Condition> condition) {
        return condition.map(filter::with).orElseGet(() -> filter.without(kind));
    }
}

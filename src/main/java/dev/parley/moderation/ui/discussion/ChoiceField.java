package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** One of a few things; there is always one. */
final class ChoiceField<T> extends Select<T> {

    ChoiceField(String label, List<T> choices, ItemLabelGenerator<T> words) {
        setLabel(label);
        setItems(choices);
        setItemLabelGenerator(words);
        setWidthFull();
    }
}

package dev.parley.moderation.ui.filter;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.article.Articles;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Scope;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Narrows the list down. Each change tells of the filter as it is then. On narrow screens a button shows the fields. */
public final class FilterBar extends Div {

    private final Select<Scope> scope = FilterFields.select("Show", Scope.values(), FilterWords::of);
    private final TextField text = FilterFields.text("Search");
    private final Select<Order> order = FilterFields.select("Order", Order.values(), FilterWords::of);
    private final Div chips = new Div();
    private final Button toggle = new Button(VaadinIcon.FILTER.create(), _ -> open(!isOpen()));
    private final MoreFilters more;
    private final Consumer<CommentFilter> apply;
    private CommentFilter filter = CommentFilter.QUEUE;

    public FilterBar(ZoneId zone, Articles articles, Consumer<CommentFilter> apply) {
        this.apply = apply;
        this.more = new MoreFilters(articles, zone);
        addClassName("queue-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Filters");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder("Text or name");
        toggle.addClassName("queue-filters-toggle");
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var fields = new Div(scope, text, order, more);
        fields.addClassName("queue-filters-fields");
        chips.addClassName("queue-chips");
        add(toggle, fields, chips);
        open(false);
        all().forEach(one -> one.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell();
            }
        }));
    }

    /** Shows a filter in the fields. */
    public void show(CommentFilter shown) {
        filter = shown;
        scope.setValue(shown.scope());
        order.setValue(shown.order());
        text.setValue(
                shown.find(Condition.Saying.class).map(Condition.Saying::text).orElse(""));
        more.show(shown);
        var on = count(shown);
        toggle.setText(on == 0 ? "Filters" : "Filters: %d on".formatted(on));
        showChips();
    }

    /** Puts the focus into the search field. */
    public void search() {
        open(true);
        text.focus();
    }

    private void tell() {
        var next = more.narrow(filter.in(scope.getValue()).by(order.getValue()));
        apply.accept(FilterFields.with(
                next, Condition.Saying.class, FilterFields.typed(text).map(Condition.Saying::new)));
    }

    private void showChips() {
        chips.removeAll();
        filter.conditions().stream()
                .filter(condition -> !FilterWords.of(condition).isEmpty() && !more.shows(condition))
                .forEach(condition -> chips.add(chip(FilterWords.of(condition), filter.without(condition.getClass()))));
        if (!filter.equals(CommentFilter.QUEUE)) {
            chips.add(chip("Clear all", CommentFilter.QUEUE));
        }
    }

    private Button chip(String words, CommentFilter without) {
        var chip = new Button(words, VaadinIcon.CLOSE_SMALL.create(), _ -> apply.accept(without));
        chip.setAriaLabel(words.startsWith("Clear") ? words : "Remove the filter: " + words);
        chip.addThemeVariants(ButtonVariant.SMALL);
        return chip;
    }

    private List<HasValue<?, ?>> all() {
        List<HasValue<?, ?>> fields = new ArrayList<>(List.of(scope, text, order));
        fields.addAll(more.fields());
        return fields;
    }

    private boolean isOpen() {
        return hasClassName("open");
    }

    private void open(boolean open) {
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    // A range of likelihoods is two conditions and one filter; the order leaves nothing out.
    private static int count(CommentFilter filter) {
        var range = filter.find(Condition.ScoreFrom.class).isPresent()
                && filter.find(Condition.ScoreTo.class).isPresent();
        return filter.conditions().size() - (range ? 1 : 0) + (filter.scope() == Scope.QUEUE ? 0 : 1);
    }
}

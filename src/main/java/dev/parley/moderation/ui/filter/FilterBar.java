package dev.parley.moderation.ui.filter;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.comment.WaitsFor;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Narrows the list down. Each change tells of the filter as it is then. */
public final class FilterBar extends Div {

    private final Select<Scope> scope = select("Show", Scope.values(), FilterWords::of);
    private final TextField text = field("Search");
    private final Select<Order> order = select("Order", Order.values(), FilterWords::of);
    private final Select<WaitsFor> waits = select("Waits for", WaitsFor.values(), FilterWords::of);
    private final TextField author = field("Name");
    private final TextField signal = field("Signal of the check");
    private final TextField domain = field("Links to");
    private final ScoreChoice score = new ScoreChoice();
    private final DatePicker from = new DatePicker("Sent from");
    private final DatePicker until = new DatePicker("Sent until");
    private final Div chips = new Div();
    private final NativeDetails more;
    private final ZoneId zone;
    private final Consumer<CommentFilter> apply;
    private CommentFilter filter = CommentFilter.QUEUE;

    public FilterBar(ZoneId zone, Consumer<CommentFilter> apply) {
        this.zone = zone;
        this.apply = apply;
        addClassName("queue-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Filters");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder("Text or name");
        waits.setEmptySelectionAllowed(true);
        waits.setEmptySelectionCaption("Anything");
        var others = new Div(waits, score, author, domain, signal, from, until);
        others.addClassName("queue-filters-more");
        more = new NativeDetails("More filters", others);
        chips.addClassName("queue-chips");
        add(scope, text, order, more, chips);
        List<HasValue<?, ?>> fields = List.of(scope, text, order, waits, author, signal, domain, score, from, until);
        fields.forEach(one -> one.addValueChangeListener(change -> {
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
        waits.setValue(value(Condition.Awaiting.class, Condition.Awaiting::reason));
        set(text, value(Condition.Saying.class, Condition.Saying::text));
        set(author, value(Condition.ByAuthor.class, Condition.ByAuthor::name));
        set(signal, value(Condition.WithSignal.class, Condition.WithSignal::check));
        set(domain, value(Condition.LinkingTo.class, Condition.LinkingTo::domain));
        score.show(shown);
        from.setValue(value(Condition.SubmittedFrom.class, condition -> day(condition.first())));
        until.setValue(value(
                Condition.SubmittedBefore.class,
                condition -> day(condition.end().minusMillis(1))));
        showChips();
    }

    /** Puts the focus into the search field. */
    public void search() {
        text.focus();
    }

    private void tell() {
        var next = filter.in(scope.getValue()).by(order.getValue());
        next = with(
                next,
                Condition.Awaiting.class,
                Optional.ofNullable(waits.getValue()).map(Condition.Awaiting::new));
        next = with(next, Condition.Saying.class, typed(text).map(Condition.Saying::new));
        next = with(next, Condition.ByAuthor.class, typed(author).map(Condition.ByAuthor::new));
        next = with(next, Condition.WithSignal.class, typed(signal).map(Condition.WithSignal::new));
        next = with(next, Condition.LinkingTo.class, typed(domain).map(Condition.LinkingTo::new));
        next = score.narrow(next);
        next = with(
                next,
                Condition.SubmittedFrom.class,
                Optional.ofNullable(from.getValue()).map(this::begin).map(Condition.SubmittedFrom::new));
        next = with(
                next,
                Condition.SubmittedBefore.class,
                Optional.ofNullable(until.getValue())
                        .map(day -> begin(day.plusDays(1)))
                        .map(Condition.SubmittedBefore::new));
        apply.accept(next);
    }

    private void showChips() {
        chips.removeAll();
        filter.conditions().stream()
                .filter(condition -> !FilterWords.of(condition).isEmpty())
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

    private <C extends Condition, V> @Nullable V value(Class<C> kind, Function<C, V> value) {
        return filter.find(kind).map(value).orElse(null);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static CommentFilter with(
            CommentFilter filter, Class<? extends Condition> kind, Optional<? extends Condition> condition) {
        return condition.map(filter::with).orElseGet(() -> filter.without(kind));
    }

    private static Optional<String> typed(TextField field) {
        return Optional.of(field.getValue().strip()).filter(words -> !words.isEmpty());
    }

    private static void set(AbstractField<?, String> field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    private static TextField field(String label) {
        var field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        return field;
    }

    private static <V> Select<V> select(String label, V[] values, Function<V, String> words) {
        var select = new Select<V>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "Anything" : words.apply(value));
        return select;
    }
}

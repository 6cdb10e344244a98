package dev.parley.moderation.ui.filter;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.article.Articles;
import dev.parley.comment.WaitsFor;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.moderation.check.CheckWords;
import dev.parley.moderation.ui.article.ArticleBox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filters that aren't needed all the time, and how many of them are on. */
final class MoreFilters extends NativeDetails {

    private final Select<WaitsFor> waits = FilterFields.select("Waits for", WaitsFor.values(), FilterWords::of);
    private final ScoreChoice score = new ScoreChoice();
    private final ArticleBox article;
    private final TextField author = FilterFields.text("Name");
    private final TextField domain = FilterFields.text("Links to");
    private final ComboBox<String> signal = new ComboBox<>("Signal of the check", CheckWords.known());
    private final DatePicker from = new DatePicker("Sent from");
    private final DatePicker until = new DatePicker("Sent until");
    private final Articles articles;
    private final ZoneId zone;

    // An article that isn't known any more has no title to choose; its condition is a chip.
    private boolean untitled;

    MoreFilters(Articles articles, ZoneId zone) {
        this.articles = articles;
        this.zone = zone;
        article = new ArticleBox("Article", articles);
        article.setClearButtonVisible(true);
        signal.setItemLabelGenerator(CheckWords::of);
        signal.setClearButtonVisible(true);
        waits.setEmptySelectionAllowed(true);
        waits.setEmptySelectionCaption("Anything");
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        var fields = new Div(waits, score, article, author, domain, signal, from, until);
        fields.addClassName("queue-filters-more");
        setContent(fields);
    }

    List<HasValue<?, ?>> fields() {
        return List.of(waits, score, article, author, domain, signal, from, until);
    }

    /** Shows a filter in the fields. */
    void show(CommentFilter filter) {
        waits.setValue(value(filter.find(Condition.Awaiting.class).map(Condition.Awaiting::reason)));
        score.show(filter);
        article.setValue(value(filter.find(Condition.OnArticle.class).flatMap(on -> articles.title(on.article()))));
        untitled = article.isEmpty() && filter.find(Condition.OnArticle.class).isPresent();
        author.setValue(filter.find(Condition.ByAuthor.class)
                .map(Condition.ByAuthor::name)
                .orElse(""));
        domain.setValue(filter.find(Condition.LinkingTo.class)
                .map(Condition.LinkingTo::domain)
                .orElse(""));
        signal.setValue(value(filter.find(Condition.WithSignal.class).map(Condition.WithSignal::check)));
        from.setValue(value(filter.find(Condition.SubmittedFrom.class).map(since -> day(since.first()))));
        until.setValue(value(filter.find(Condition.SubmittedBefore.class)
                .map(before -> day(before.end().minusMillis(1)))));
        var on = fields().stream()
                        .filter(field -> !field.isEmpty() && !field.equals(score))
                        .count()
                + score.count();
        setSummaryText(on == 0 ? "More filters" : "More filters: %d on".formatted(on));
    }

    /** Whether a condition is in a field, for everyone to see. */
    boolean shows(Condition condition) {
        return condition instanceof Condition.OnArticle && !article.isEmpty();
    }

    /** The filter, with what the fields ask for. */
    CommentFilter narrow(CommentFilter filter) {
        var next = FilterFields.with(
                filter,
                Condition.Awaiting.class,
                Optional.ofNullable(waits.getValue()).map(Condition.Awaiting::new));
        next = score.narrow(next);
        if (!untitled || !article.isEmpty()) {
            next = FilterFields.with(
                    next,
                    Condition.OnArticle.class,
                    Optional.ofNullable(article.getValue()).map(chosen -> new Condition.OnArticle(chosen.id())));
        }
        next = FilterFields.with(
                next, Condition.ByAuthor.class, FilterFields.typed(author).map(Condition.ByAuthor::new));
        next = FilterFields.with(
                next, Condition.LinkingTo.class, FilterFields.typed(domain).map(Condition.LinkingTo::new));
        next = FilterFields.with(
                next,
                Condition.WithSignal.class,
                Optional.ofNullable(signal.getValue()).map(Condition.WithSignal::new));
        next = FilterFields.with(
                next,
                Condition.SubmittedFrom.class,
                Optional.ofNullable(from.getValue()).map(this::begin).map(Condition.SubmittedFrom::new));
        return FilterFields.with(
                next,
                Condition.SubmittedBefore.class,
                Optional.ofNullable(until.getValue())
                        .map(day -> begin(day.plusDays(1)))
                        .map(Condition.SubmittedBefore::new));
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static <V> @Nullable V value(Optional<V> some) {
        return some.orElse(null);
    }
}

package dev.parley.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.parley.admin.ButtonChoice;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleEdit;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import dev.parley.article.InvalidArticle.Problem;
import dev.parley.markup.Markup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * An article's fields and its preview: side by side where there is room, one at a time on a phone. Whatever is
 * wrong with a value, the form keeps it.
 */
class ArticleForm extends Composite<Div> {

    private static final List<String> PANES = List.of("write", "preview", "settings");

    private final Markup markup;
    private final ZoneId siteZone;
    private final TextField title = new TextField("Title");
    private final MarkdownEditor body = new MarkdownEditor("Text");
    private final SlugField slug = new SlugField();
    private final TextArea summary = new TextArea("Summary");
    private final DateTimePicker date = new DateTimePicker("Publication date");
    private final ComboBox<ZoneId> zone = new ComboBox<>("Time zone");
    private final Select<CommentPolicy> comments = new Select<>();
    private final ArticlePreview preview = new ArticlePreview();

    private final ButtonChoice<String> panes =
            new ButtonChoice<>("Part of the article", PANES, StringUtils::capitalize);

    private @Nullable Instant exactDate;
    private Runnable changed = () -> {};

    ArticleForm(Markup markup, ZoneId siteZone) {
        this.markup = markup;
        this.siteZone = siteZone;
        setUpText();
        setUpPublication();
        var settings = new Div(slug, summary, date, zone, comments);
        settings.addClassNames("article-form-settings", "article-form-pane");
        var write = new Div(title, body);
        write.addClassNames("article-form-write", "article-form-pane");
        preview.addClassNames("article-form-preview", "article-form-pane");
        getContent().addClassName("article-form");
        getContent().add(panes, write, preview, settings);
        setUpPanes();
        showNew();
    }

    /** Calls back after each change of a value, by a person or by {@link #show}. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows a new article's values. */
    final void showNew() {
        List.of(title, summary, body).forEach(HasValue::clear);
        slug.followTitle();
        showDate(null);
        clearProblems();
        zone.setValue(siteZone);
        comments.setValue(CommentPolicy.OPEN);
        renderPreview();
    }

    /** Shows a stored article's values. */
    void show(ArticleEdit article) {
        slug.show(article.slug());
        title.setValue(article.title());
        summary.setValue(article.summary());
        body.setValue(article.body());
        zone.setValue(article.zone());
        comments.setValue(article.comments());
        showDate(article.publishAt());
        clearProblems();
        renderPreview();
    }

    /** Shows what storing made of the values: the address, the date. The text stays as it was typed. */
    void settle(ArticleEdit article) {
        slug.show(article.slug());
        showDate(article.publishAt());
    }

    /** What the fields hold now, to be stored with a status. */
    ArticleDraft draft(ArticleStatus status) {
        return new ArticleDraft(
                title.getValue(),
                slug.wish(),
                summary.getValue(),
                body.getValue(),
                status,
                publishAt(),
                zone(),
                comments.getValue());
    }

    /** The publication date, if one is chosen. */
    @Nullable
    Instant publishAt() {
        LocalDateTime local = date.getValue();
        if (local == null) {
            return null;
        }
        // The field shows minutes; as long as nobody changes them, the exact moment stands.
        return local.equals(minute(exactDate))
                ? exactDate
                : local.atZone(zone()).toInstant();
    }

    /** Says beside each field what is to be mended in it, and puts the writer into the first of them. */
    void showProblems(List<Problem> problems) {
        clearProblems();
        for (var problem : problems) {
            if (problem.field().equals("body")) {
                body.setErrorMessage(problem.message());
            } else if (fields().get(problem.field()) instanceof HasValidation field) {
                field.setErrorMessage(problem.message());
                field.setInvalid(true);
            }
        }
        goTo(problems.getFirst().field());
    }

    private void goTo(String field) {
        panes.show(field.equals("title") || field.equals("body") ? "write" : "settings");
        showPane();
        switch (field) {
            case "body" -> body.focus();
            case "slug" -> slug.focus();
            case "summary" -> summary.focus();
            default -> title.focus();
        }
    }

    void focusTitle() {
        title.focus();
    }

    void clearProblems() {
        body.setErrorMessage("");
        fields().values().forEach(field -> field.setInvalid(false));
    }

    private Map<String, HasValidation> fields() {
        return Map.of("title", title, "slug", slug, "summary", summary, "publishAt", date);
    }

    private void setUpText() {
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addClassName("article-form-title");
        title.getElement().setAttribute("dir", "auto");
        title.addValueChangeListener(change -> {
            slug.suggest(change.getValue());
            preview.showTitle(change.getValue());
            changed.run();
        });
        summary.setHelperText("Shown in lists, feeds and search results.");
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setMinRows(2);
        summary.setMaxRows(5);
        summary.addValueChangeListener(change -> {
            preview.showSummary(change.getValue());
            changed.run();
        });
        body.addValueChangeListener(change -> {
            renderPreview();
            changed.run();
        });
        slug.onChange(() -> changed.run());
    }

    private void setUpPublication() {
        date.setHelperText("Empty: when you publish.");
        date.setDatePlaceholder("Date");
        date.setTimePlaceholder("Time");
        date.addValueChangeListener(change -> changed.run());
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.addValueChangeListener(change -> changed.run());
        comments.setLabel("Comments");
        comments.setItems(CommentPolicy.values());
        comments.setItemLabelGenerator(ArticleForm::words);
        comments.addValueChangeListener(change -> changed.run());
    }

    private static String words(CommentPolicy policy) {
        return switch (policy) {
            case OPEN -> "As the site does";
            case EVERYTHING_WAITS -> "Comment must be manually approved";
            case TRUSTED_PASS -> "Comment author must have a previously approved comment";
            case PUBLISH_FIRST -> "Publish first, review after";
            case CLOSED -> "Closed";
        };
    }

    private void setUpPanes() {
        panes.addClassName("article-form-panes");
        panes.onChoice(chosen -> showPane());
        showPane();
    }

    private void showPane() {
        getContent().getElement().setAttribute("data-pane", panes.value());
    }

    private void renderPreview() {
        preview.showText(markup.article(body.getValue()));
    }

    private void showDate(@Nullable Instant at) {
        exactDate = at;
        date.setValue(minute(at));
    }

    private @Nullable LocalDateTime minute(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private ZoneId zone() {
        return zone.getValue() == null ? siteZone : zone.getValue();
    }
}

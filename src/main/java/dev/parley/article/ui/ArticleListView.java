package dev.parley.article.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import dev.parley.admin.ViewToolbar;
import dev.parley.article.ArticleFilter;
import dev.parley.article.ArticleOrder.By;
import dev.parley.article.ArticleState;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;

/** The articles that the member of staff may work on, found, filtered and sorted. */
@Route("articles")
@PageTitle("Articles")
@Menu(title = "Articles", order = 5, icon = "vaadin:file-text-o")
@RolesAllowed({"AUTHOR", "EDITOR"})
@StyleSheet("context://assets/admin/article.css")
class ArticleListView extends Composite<Div> {

    private static final int NARROW = 720;

    private final ZoneId zone;
    private final Grid<ArticleLine> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<ArticleState> state = new Select<>();
    private final ConfigurableFilterDataProvider<ArticleLine, Void, ArticleFilter> items;

    ArticleListView(ArticleLines lines, SiteProperties site) {
        zone = site.site().timeZone();
        CallbackDataProvider<ArticleLine, ArticleFilter> provider =
                DataProvider.fromFilteringCallbacks(lines::fetch, lines::count);
        items = provider.withConfigurableFilter();
        items.setFilter(ArticleFilter.ALL);
        setUpGrid();
        getContent().addClassName("article-list");
        getContent().add(bar(), grid);
    }

    private Component bar() {
        search.setPlaceholder("Find by title or address");
        search.setAriaLabel("Find by title or address");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        state.setItems(ArticleState.values());
        state.setAriaLabel("State");
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("All states");
        state.setPlaceholder("All states");
        state.setItemLabelGenerator(value -> value == null ? "All states" : StateBadge.name(value));
        state.addValueChangeListener(change -> filter());
        var bar = new ViewToolbar(search, state).withActions(writeButton("New article"));
        bar.addClassName("article-list-bar");
        return bar;
    }

    private void setUpGrid() {
        grid.addComponentColumn(this::title)
                .setHeader("Title")
                .setKey(By.TITLE.name())
                .setSortProperty(By.TITLE.name())
                .setFlexGrow(4);
        grid.addComponentColumn(line -> new StateBadge(line.state()))
                .setHeader("State")
                .setKey(By.STATUS.name())
                .setSortProperty(By.STATUS.name())
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(ArticleLine::author).setHeader("Author").setKey("AUTHOR").setFlexGrow(1);
        grid.addColumn(this::date)
                .setHeader("Publication")
                .setKey(By.DATE.name())
                .setSortProperty(By.DATE.name())
                .setFlexGrow(1);
        var changed = grid.addColumn(line -> Dates.minute(line.row().changedAt(), zone))
                .setHeader("Last change")
                .setKey(By.CHANGED.name())
                .setSortProperty(By.CHANGED.name())
                .setFlexGrow(1);
        grid.sort(List.of(new GridSortOrder<>(changed, SortDirection.DESCENDING)));
        grid.setItems(items);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.setEmptyStateComponent(nothing());
        grid.getElement().setAttribute("aria-label", "Articles");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var window = attach.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> fit(window.get().width()));
    }

    private void fit(int width) {
        var roomy = width == 0 || width >= NARROW;
        for (var key : List.of("AUTHOR", By.DATE.name(), By.CHANGED.name())) {
            grid.getColumnByKey(key).setVisible(roomy);
        }
    }

    private void filter() {
        items.setFilter(new ArticleFilter(search.getValue(), state.getValue()));
        grid.setEmptyStateComponent(isFiltered() ? nothingFound() : nothing());
    }

    private boolean isFiltered() {
        return !search.getValue().isBlank() || state.getValue() != null;
    }

    private Component title(ArticleLine line) {
        var link = new RouterLink(
                line.row().title(),
                ArticleEditorView.class,
                ArticleEditorView.at(line.row().id()));
        link.getElement().setAttribute("dir", "auto");
        var address = new Span("/articles/" + line.row().slug());
        address.addClassName("article-list-address");
        var cell = new Div(link, address);
        cell.addClassName("article-list-title");
        return cell;
    }

    private String date(ArticleLine line) {
        var at = line.row().publishAt();
        if (at == null) {
            return "—";
        }
        var meant = line.row().zone();
        return meant.equals(zone) ? Dates.minute(at, zone) : Dates.minuteAndZone(at, meant);
    }

    private static void open(ArticleLine line) {
        UI.getCurrent()
                .navigate(
                        ArticleEditorView.class, ArticleEditorView.at(line.row().id()));
    }

    private static Button writeButton(String text) {
        var button = new Button(
                text,
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate(ArticleEditorView.class, ArticleEditorView.NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component nothing() {
        return empty("No articles yet", "What you write appears here.", writeButton("Write the first article"));
    }

    private Component nothingFound() {
        return empty("No article matches", "Try another word or another state.", new Button("Show all", click -> {
            search.clear();
            state.clear();
        }));
    }

    private static Component empty(String heading, String text, Button action) {
        var title = new Span(heading);
        title.addClassName("article-list-empty-title");
        var box = new Div(title, new Span(text), action);
        box.addClassName("article-list-empty");
        return box;
    }
}

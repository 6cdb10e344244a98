package dev.parley.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.parley.account.Accounts;
import dev.parley.admin.Announcer;
import dev.parley.admin.ViewToolbar;
import dev.parley.audit.ActWords;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.audit.Subject;
import dev.parley.kernel.Cursor;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff did, newest first; narrowed down, which the address says too, and taken home as CSV. */
@Route("audit")
@PageTitle("Audit log")
@Menu(title = "Audit log", order = 40, icon = "vaadin:archive")
@RolesAllowed("MODERATOR")
class AuditView extends VerticalLayout implements BeforeEnterObserver {

    private static final int PAGE_SIZE = 100;

    private final transient AuditLog log;
    private final transient Announcer announcer;
    private final ZoneId zone;
    private final AuditFilters filters;
    private final Grid<AuditRow> grid = new Grid<>();
    private final Button more = new Button("Show more", _ -> showMore());
    private final List<AuditRow> rows = new ArrayList<>();
    private @Nullable Cursor next;

    AuditView(AuditLog log, Accounts accounts, Announcer announcer, SiteProperties settings) {
        this.log = log;
        this.announcer = announcer;
        this.zone = settings.site().timeZone();
        this.filters = new AuditFilters(accounts.everyone(), log.actions(), zone, this::narrow);
        setSizeFull();
        columns();
        add(toolbar(), grid, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var problems = filters.show(event.getLocation().getQueryParameters().getParameters());
        if (!problems.isEmpty()) {
            announcer.warn(String.join(" ", problems) + " What is shown isn’t narrowed down by that.");
        }
        show();
    }

    private void narrow() {
        var address = QueryParameters.simple(filters.address().parameters());
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, address));
    }

    private ViewToolbar toolbar() {
        var csv = new Anchor((DownloadHandler) this::download, "Download as CSV");
        csv.getElement().setAttribute("download", true);
        return filters.toolbar().withActions(csv);
    }

    private void download(DownloadEvent event) throws IOException {
        event.setFileName("audit-log.csv");
        event.setContentType("text/csv;charset=UTF-8");
        try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            log.writeCsv(filters.filter(), out);
        }
    }

    private void columns() {
        grid.addComponentColumn(this::actAndWhen)
                .setHeader("What")
                .setFlexGrow(2)
                .setAutoWidth(true);
        grid.addColumn(AuditRow::by).setHeader("Who").setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(AuditView::subject)
                .setHeader("About")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(AuditView::words)
                .setHeader("Why")
                .setFlexGrow(3)
                .setAutoWidth(true);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        grid.setEmptyStateText("Nothing is on record that matches.");
        grid.getElement().setAttribute("aria-label", "Audit log");
    }

    private Component actAndWhen(AuditRow row) {
        var change = change(row);
        var act = new Span(ActWords.alone(row.action()) + (change.isEmpty() ? "" : " (" + change + ")"));
        var when = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(row.at().atZone(zone)));
        return twoLines(act, when);
    }

    // Such as “pending → approved”; empty for what changes no state.
    private static String change(AuditRow row) {
        var change = row.change();
        return change.from() == null || change.to() == null ? "" : change.from() + " → " + change.to();
    }

    private static Component subject(AuditRow row) {
        if (row.subject().kind().equals(Subject.READER) && row.subject().id() != null) {
            return new Anchor("queue?view=all&reader=" + row.subject().id(), "the reader");
        }
        if (!row.subject().kind().equals("comment") || row.subject().id() == null) {
            return new Span(row.subject().kind());
        }
        return new Anchor("queue?comment=" + row.subject().id(), "the comment");
    }

    private static Component words(AuditRow row) {
        var reason = new Span(row.reason() == null ? "" : row.reason());
        var note = new Span(row.note() == null ? "" : row.note());
        note.getElement().setAttribute("dir", "auto");
        return row.reason() == null ? note : twoLines(reason, note);
    }

    private static Component twoLines(Span first, Span second) {
        second.addClassName("second-line");
        var cell = new Div(first, second);
        cell.addClassName("two-lines");
        return cell;
    }

    private void show() {
        rows.clear();
        next = null;
        showMore();
    }

    private void showMore() {
        var page = log.page(filters.filter(), next, PAGE_SIZE);
        rows.addAll(page.rows());
        next = page.next();
        grid.setItems(List.copyOf(rows));
        more.setVisible(next != null);
    }
}

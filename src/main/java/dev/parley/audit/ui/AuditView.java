package dev.parley.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.signals.Signal;
import dev.parley.account.Accounts;
import dev.parley.admin.Announcer;
import dev.parley.admin.ViewToolbar;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.audit.ReasonNames;
import dev.parley.kernel.Cursor;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
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
    private static final int NARROW = 720;

    private final transient AuditLog log;
    private final transient Announcer announcer;
    private final AuditCells cells;
    private final AuditFilters filters;
    private final Grid<AuditRow> grid = new Grid<>();
    private final Grid.Column<AuditRow> whole;
    private final Button more = new Button("Show more", _ -> showMore());
    private final List<AuditRow> rows = new ArrayList<>();
    private @Nullable Cursor next;

    AuditView(
            AuditLog log, Accounts accounts, Announcer announcer, SiteProperties settings, List<ReasonNames> reasons) {
        this.log = log;
        this.announcer = announcer;
        var zone = settings.site().timeZone();
        this.cells = new AuditCells(reasons, zone, getLocale());
        this.filters = new AuditFilters(accounts.everyone(), log.actions(), zone, this::narrow);
        setSizeFull();
        whole = columns();
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

    private Grid.Column<AuditRow> columns() {
        grid.addComponentColumn(cells::actAndWhen)
                .setHeader("What")
                .setFlexGrow(2)
                .setAutoWidth(true);
        grid.addColumn(AuditRow::by).setHeader("Who").setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(cells::subject)
                .setHeader("About")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(cells::why).setHeader("Why").setFlexGrow(3).setAutoWidth(true);
        var all = grid.addComponentColumn(cells::whole).setHeader("What, who, about and why");
        all.setVisible(false);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        grid.setEmptyStateText("Nothing is on record that matches.");
        grid.getElement().setAttribute("aria-label", "Audit log");
        return all;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var window = attach.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> fit(window.get().width()));
    }

    /** Puts all of an entry into one column where the window is too narrow for more; 0 is a width not known yet. */
    void fit(int width) {
        var narrow = width > 0 && width < NARROW;
        grid.getColumns().forEach(column -> column.setVisible(narrow == column.equals(whole)));
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

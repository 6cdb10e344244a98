package dev.parley.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.account.Scope;
import dev.parley.account.TokenDesk;
import dev.parley.account.TokenRow;
import dev.parley.admin.Announcer;
import dev.parley.admin.ViewToolbar;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tokens of the HTTP API: everybody's own, for administrators all. */
@Route("tokens")
@PageTitle("API tokens")
@Menu(title = "API tokens", order = 90, icon = "vaadin:key")
@PermitAll
class TokensView extends VerticalLayout {

    private final transient TokenDesk desk;
    private final transient Announcer announcer;
    private final ZoneId zone;
    private final Grid<TokenRow> grid = new Grid<>();

    TokensView(TokenDesk desk, Announcer announcer, SiteProperties settings) {
        this.desk = desk;
        this.announcer = announcer;
        this.zone = settings.site().timeZone();
        setSizeFull();
        var create = new Button("New token", click -> new NewTokenDialog(desk, this::show).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        add(new ViewToolbar(new Span("A token lets a program work on behalf of its owner.")).withActions(create), grid);
        show();
    }

    private void columns() {
        grid.addComponentColumn(TokensView::nameAndOwner)
                .setHeader("Name")
                .setFlexGrow(1)
                .setAutoWidth(true);
        grid.addColumn(row -> row.scopes().stream().sorted().map(Scope::value).collect(Collectors.joining(", ")))
                .setHeader("May")
                .setFlexGrow(1)
                .setAutoWidth(true);
        grid.addColumn(row -> date(row.createdAt()))
                .setHeader("Made")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> date(row.lastUsedAt()))
                .setHeader("Last used")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader("State")
                .setFrozenToEnd(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSizeFull();
        grid.setEmptyStateText("There is no token yet.");
    }

    private static Div nameAndOwner(TokenRow row) {
        var owner = new Span(row.ownerName());
        owner.addClassName("second-line");
        var cell = new Div(new Span(row.name()), owner);
        cell.addClassName("two-lines");
        return cell;
    }

    private Component state(TokenRow row) {
        if (row.revokedAt() != null) {
            var revoked = new Span("Revoked");
            revoked.addClassName("badge-off");
            return revoked;
        }
        var revoke = new Button("Revoke", click -> confirm(row));
        revoke.setAriaLabel("Revoke " + row.name());
        revoke.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        return revoke;
    }

    private void confirm(TokenRow row) {
        var dialog = new ConfirmDialog(
                "Revoke “" + row.name() + "”?", "Programs that use it are refused from now on.", "Revoke", click -> {
                    desk.revoke(row.id());
                    announcer.show("The token “" + row.name() + "” is revoked.");
                    show();
                });
        dialog.setCancelable(true);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void show() {
        grid.setItems(desk.list());
    }

    private String date(@Nullable Instant time) {
        return time == null
                ? "never"
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(time.atZone(zone));
    }
}

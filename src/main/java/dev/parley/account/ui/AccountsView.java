package dev.parley.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.account.AccountDesk;
import dev.parley.account.AccountRow;
import dev.parley.account.InvalidAccount;
import dev.parley.account.NewAccount;
import dev.parley.account.Role;
import dev.parley.admin.Announcer;
import dev.parley.admin.ViewToolbar;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;

/** The accounts of the staff, for administrators. */
@Route("accounts")
@PageTitle("Accounts")
@Menu(title = "Accounts", order = 80, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends VerticalLayout {

    private final transient AccountDesk desk;
    private final transient Announcer announcer;
    private final Grid<AccountRow> grid = new Grid<>();
    private final TextField search = new TextField();

    AccountsView(AccountDesk desk, Announcer announcer) {
        this.desk = desk;
        this.announcer = announcer;
        setSizeFull();
        search.setPlaceholder("Name or address");
        search.setAriaLabel("Filter by name or address");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        var create = new Button("New account", click -> new NewAccountDialog(this::create).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        add(new ViewToolbar(search).withActions(create), grid);
        show();
    }

    private void columns() {
        grid.addComponentColumn(AccountCell::new)
                .setHeader("Name")
                .setFlexGrow(2)
                .setWidth("9rem");
        grid.addColumn(row -> RoleTexts.names(row.roles()))
                .setHeader("Roles")
                .setFlexGrow(1)
                .setWidth("8rem");
        grid.addComponentColumn(AccountsView::state)
                .setHeader("State")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions)
                .setHeader("Actions")
                .setFrozenToEnd(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setEmptyStateText("No account fits this filter.");
    }

    private static Span state(AccountRow row) {
        var badge = new Span(row.enabled() ? "Enabled" : "Disabled");
        badge.addClassName(row.enabled() ? "badge-good" : "badge-off");
        return badge;
    }

    private Button actions(AccountRow row) {
        var button = new Button(VaadinIcon.ELLIPSIS_DOTS_H.create());
        button.setAriaLabel("Actions for " + row.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem("Change roles…", click -> new RolesDialog(row, roles -> changeRoles(row, roles)).open());
        menu.addItem("Reset password…", click -> new PasswordDialog(row, password -> reset(row, password)).open());
        menu.addItem(row.enabled() ? "Disable" : "Enable", click -> toggle(row));
        return button;
    }

    private void changeRoles(AccountRow row, Set<Role> roles) {
        desk.changeRoles(row.id(), roles);
        done(row.name() + " now is " + RoleTexts.names(roles) + ".");
    }

    private void reset(AccountRow row, String password) {
        desk.resetPassword(row.id(), password);
        done(row.name() + " has a new password and is signed out everywhere.");
    }

    private void create(AccountForm form) {
        desk.create(new NewAccount(form.email(), form.name(), form.roles(), form.password()));
        done(form.name() + " has an account now.");
    }

    private void toggle(AccountRow row) {
        try {
            if (row.enabled()) {
                desk.disable(row.id());
                done(row.name() + " can’t sign in any more, and is signed out.");
            } else {
                desk.enable(row.id());
                done(row.name() + " can sign in again.");
            }
        } catch (InvalidAccount e) {
            announcer.warn(e.getMessage());
        }
    }

    private void done(String message) {
        announcer.show(message);
        show();
    }

    private void show() {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(desk.list().stream()
                .filter(row -> row.email().contains(wanted)
                        || row.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }
}

package dev.parley.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.parley.account.setup.FirstAdministrator;
import dev.parley.account.setup.FirstAdministrator.SetupClosed;

/** Makes the first administrator, for whoever comes by the link from the log. */
@Route(value = "setup", autoLayout = false)
@PageTitle("Set up")
@AnonymousAllowed
class SetupView extends Composite<DoorCard> implements BeforeEnterObserver {

    private final transient FirstAdministrator first;
    private final AccountForm form = AccountForm.withoutRoles("Create the administrator");
    private String token = "";

    SetupView(FirstAdministrator first) {
        this.first = first;
        form.onSave(this::create);
    }

    @Override
    protected DoorCard initContent() {
        return new DoorCard("Set up Parley", "The first account may do everything, and can make the others.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (first.accepts(token)) {
            getContent().put(form);
            form.focus();
        } else {
            refuse();
        }
    }

    private void create() {
        try {
            first.create(token, form.email(), form.name(), form.password());
            UI.getCurrentOrThrow().navigate("login", QueryParameters.of("welcome", ""));
        } catch (SetupClosed e) {
            getContent().remove(form);
            refuse();
        }
    }

    private void refuse() {
        getContent()
                .warn(
                        first.isWanted()
                                ? "This is not the link that the log shows. Each start of Parley makes a new one: take the last."
                                : "Parley has its first account already, so that this link is of no use any more.");
        getContent().put(new Anchor("login", "Sign in"));
    }
}

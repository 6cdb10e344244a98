package dev.parley.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.parley.account.SignedIn;
import dev.parley.settings.SiteProperties;

/** Signs members of staff in. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in")
@AnonymousAllowed
class LoginView extends Composite<DoorCard> implements BeforeEnterObserver {

    private final transient SiteProperties settings;
    private final transient SignedIn signedIn;

    LoginView(SiteProperties settings, SignedIn signedIn) {
        this.settings = settings;
        this.signedIn = signedIn;
        getContent().put(new LoginForm());
    }

    @Override
    protected DoorCard initContent() {
        return new DoorCard("Sign in", "To the admin of " + settings.site().title() + ".");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            getContent()
                    .warn("This address and password don’t let anybody in. Check both and try again; "
                            + "after several failures each attempt takes a little longer.");
        } else if (parameters.containsKey("welcome")) {
            getContent().tell("Your account is ready. Sign in with it.");
        }
    }
}

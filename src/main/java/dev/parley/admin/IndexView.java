package dev.parley.admin;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** Leads to the first view that the one who is signed in may open. */
@Route("")
@PageTitle("Welcome")
@PermitAll
class IndexView extends VerticalLayout implements BeforeEnterObserver {

    IndexView() {
        add(new Paragraph("There is nothing here that your roles let you do. Ask an administrator for a role."));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream().findFirst().ifPresent(entry -> event.forwardTo(entry.path()));
    }
}

package dev.parley.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;

/** What a page says that can't be shown: what is the matter, and where to go from here. */
final class ErrorPage extends VerticalLayout {

    ErrorPage(String heading, String explanation) {
        addClassName("admin-error");
        add(new H2(heading), new Paragraph(explanation), new Anchor("", "To the first view"));
    }
}

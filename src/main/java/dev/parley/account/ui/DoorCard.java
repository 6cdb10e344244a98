package dev.parley.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The card in the middle of a page that stands before the admin's door. */
final class DoorCard extends Main {

    private final Div card = new Div();

    DoorCard(String heading, String explanation) {
        addClassName("door");
        card.addClassName("door-card");
        card.add(new H1(heading), new Paragraph(explanation));
        super.add(card);
    }

    /** Says what is wrong; screen readers say it at once. */
    void warn(String message) {
        say(message).getElement().setAttribute("role", "alert");
    }

    /** Says what went well. */
    void tell(String message) {
        var told = say(message);
        told.getElement().setAttribute("role", "status");
        told.getElement().setAttribute("data-kind", "good");
    }

    void put(Component content) {
        card.add(content);
    }

    private Div say(String message) {
        var said = new Div(message);
        said.addClassName("door-message");
        card.addComponentAtIndex(2, said);
        return said;
    }
}

package dev.parley.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;

/** Tells people what happened, those who look at the screen and those who listen to it. */
@SpringComponent
@UIScope
public class Announcer {

    private static final int SHOWN_MILLIS = 5_000;

    private final Div region = new Div();

    Announcer() {
        region.addClassName("admin-announcer");
        region.getElement().setAttribute("role", "status");
        region.getElement().setAttribute("aria-live", "polite");
    }

    /** Speaks a message, after what the screen reader is saying; nothing is shown. */
    public void announce(String message) {
        // A new element each time, so that a message that repeats is spoken again.
        region.removeAll();
        region.add(new Span(message));
    }

    /** Shows a message for a moment and speaks it. */
    public void show(String message) {
        announce(message);
        Notification.show(message, SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }

    /** Shows a message about something that failed, and speaks it at once; it stays until it is closed. */
    public void warn(String message) {
        var notification = Notification.show(message, SHOWN_MILLIS * 2, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }

    Component region() {
        region.getElement().removeFromTree();
        return region;
    }
}

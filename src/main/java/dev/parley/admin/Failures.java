package dev.parley.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns an exception that a view didn't expect into words; the reason goes to the log alone. */
@Component
class Failures implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final transient ObjectProvider<Announcer> announcer;

    Failures(ObjectProvider<Announcer> announcer) {
        this.announcer = announcer;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::handle));
    }

    private void handle(ErrorEvent event) {
        var failure = event.getThrowable();
        if (failure instanceof AccessDeniedException) {
            warn("Your roles don’t let you do this.");
        } else {
            LOG.error("A view failed", failure);
            warn("That didn’t work. It has been noted in the log; please try again.");
        }
    }

    private void warn(String message) {
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> announcer.getObject().warn(message));
        }
    }
}

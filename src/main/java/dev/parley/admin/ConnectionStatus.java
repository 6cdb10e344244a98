package dev.parley.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets screen readers tell that the connection is lost, as the bar at the top tells those who see it. */
@Component
class ConnectionStatus implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI()
                                .getPage()
                                .executeJs(
                                        "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')"));
    }
}

package dev.parley.privacy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.List;
import java.util.function.Consumer;

/** Opens the admin's views one by one, and keeps what the server would send to the browser. */
final class AdminViews {

    private AdminViews() {}

    /** The addresses of all views that need no parameter. */
    static List<String> addresses() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> !template.contains(":"))
                .sorted()
                .toList();
    }

    /** @param navigate opens the view at an address */
    static void addTo(Haystack haystack, List<String> addresses, Consumer<String> navigate) {
        for (var address : addresses) {
            navigate.accept(address);
            var ui = UI.getCurrent();
            haystack.add("the view /admin/" + address, ui.getElement().getOuterHTML());
            haystack.add(
                    "the view /admin/" + address,
                    new UidlWriter().createUidl(ui, false).toString());
        }
    }
}

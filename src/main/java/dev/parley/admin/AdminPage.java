package dev.parley.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/**
 * The page in which the admin runs. What the browser sends goes by ordinary requests, so that each passes the
 * security chain; only what the server sends goes by websocket.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/admin/shell.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
@Push(transport = Transport.WEBSOCKET_XHR)
class AdminPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("robots", "noindex");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("/assets/admin/icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addInlineWithContents(
                TargetElement.HEAD, Inline.Position.PREPEND, Appearance.BEFORE_PAINT, Inline.Wrapping.JAVASCRIPT);
    }
}

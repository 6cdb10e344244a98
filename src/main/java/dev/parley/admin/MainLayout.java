package dev.parley.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.parley.settings.SiteProperties;
import java.util.List;

/**
 * The frame around all views: the menu in a drawer, a bar with the view's title, and the view as the page's main
 * part. It shows what the one who is signed in may see, so that it has no secret from anybody.
 */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final H1 title = new H1();
    private final Main main = new Main();
    private final WarningBar warnings;

    MainLayout(SiteProperties settings, UserMenu user, Announcer announcer, List<StandingWarning> warnings) {
        this.warnings = new WarningBar(warnings);
        setPrimarySection(Section.DRAWER);
        addClassName("admin");
        title.addClassName("admin-title");
        main.addClassName("admin-view");
        main.getElement().setAttribute("tabindex", "-1");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var bar = new Header(new SkipLink(main), toggle, title, announcer.region());
        bar.addClassName("admin-bar");
        addToNavbar(bar);
        addToDrawer(drawer(settings, user));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.add(warnings);
        main.getElement().appendChild(content.getElement());
        super.showRouterLayoutContent(main);
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        warnings.look();
        title.setText(event.getActiveChain().stream()
                .findFirst()
                .flatMap(view -> MenuConfiguration.getPageHeader((Component) view))
                .orElse(""));
    }

    private static Aside drawer(SiteProperties settings, UserMenu user) {
        var drawer = new Aside(brand(settings), menu(), user);
        drawer.addClassName("admin-drawer");
        drawer.getElement().setAttribute("aria-label", "Menu and account");
        return drawer;
    }

    private static Scroller menu() {
        var scroller = new Scroller(new Menu());
        scroller.addClassName("admin-menu");
        return scroller;
    }

    private static Div brand(SiteProperties settings) {
        var name = new Span(settings.site().title());
        name.addClassName("admin-brand-name");
        var brand = new Div(new Logo(), name);
        brand.addClassName("admin-brand");
        return brand;
    }
}

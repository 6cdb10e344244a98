package dev.parley.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** The views that the one who is signed in may open, in the order that they ask for, and a way to the site. */
final class Menu extends VerticalLayout {

    Menu() {
        setPadding(false);
        var views = new SideNav();
        views.getElement().setAttribute("aria-label", "Views");
        views.setWidthFull();
        MenuConfiguration.getMenuEntries().stream().map(Menu::item).forEach(views::addItem);
        var site = new Anchor("/", "View site");
        site.addClassName("admin-site-link");
        site.addComponentAsFirst(VaadinIcon.EXTERNAL_LINK.create());
        site.setRouterIgnore(true);
        add(views, site);
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(true);
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }
}

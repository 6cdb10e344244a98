package dev.parley.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.security.Principal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, with what roles; the choice of light or dark; and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends Div {

    private final transient AuthenticationContext authentication;
    private final Appearance appearance = new Appearance();

    UserMenu(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("admin-user");
        authentication.getAuthenticatedUser(Principal.class).ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        appearance.recall();
    }

    private void show(Principal user) {
        var name = new Span(user.getName());
        name.addClassName("admin-user-name");
        var roles = new Span(roles());
        roles.addClassName("admin-user-roles");
        var who = new Div(name, roles);
        who.addClassName("admin-user-who");
        var avatar = new Avatar(user.getName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().removeAttribute("tabindex");

        var button = new Div(avatar, who);
        button.addClassName("admin-user-button");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(button);
        root.setAriaLabel(user.getName() + ", " + roles.getText() + ": account menu");
        fill(root);
        add(bar);
    }

    private void fill(MenuItem root) {
        var menu = root.getSubMenu();
        appearance.addTo(menu);
        menu.addSeparator();
        menu.addItem("Sign out", click -> authentication.logout());
    }

    private String roles() {
        var granted = authentication.getGrantedRoles();
        return granted.contains("ADMINISTRATOR")
                ? "administrator"
                : granted.stream()
                        .map(role -> role.toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}

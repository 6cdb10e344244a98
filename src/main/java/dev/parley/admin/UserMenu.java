package dev.parley.admin;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.security.Principal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Who is signed in, with what roles; and behind it the choice of light or dark, and the way out. The browser's own
 * popover opens it, closes it, and brings the focus back; {@code vaadin-menu-bar} has its open menu inside the list of
 * its buttons, where assistive technology must not find it.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends Div {

    private static final String PANEL = "admin-account";

    private final transient AuthenticationContext authentication;

    UserMenu(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("admin-user");
        authentication.getAuthenticatedUser(Principal.class).ifPresent(user -> add(button(user), panel()));
    }

    private NativeButton button(Principal user) {
        var name = new Span(user.getName());
        name.addClassName("admin-user-name");
        var roles = new Span(roles());
        roles.addClassName("admin-user-roles");
        var who = new Span(name, roles);
        who.addClassName("admin-user-who");
        var avatar = new Avatar(user.getName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().removeAttribute("tabindex");

        var button = new NativeButton();
        button.add(avatar, who);
        button.addClassName("admin-user-button");
        button.setAriaLabel(user.getName() + ", " + roles.getText() + ": account");
        button.getElement().setAttribute("popovertarget", PANEL);
        return button;
    }

    private Div panel() {
        var out = new NativeButton("Sign out", click -> authentication.logout());
        out.addClassName("admin-account-out");
        var panel = new Div(new Appearance(), out);
        panel.addClassName("admin-account");
        panel.setId(PANEL);
        panel.getElement().setAttribute("popover", "");
        return panel;
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

package dev.parley.account.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself sends, so that password managers know it and the session begins afresh. */
final class LoginForm extends HtmlComponent implements HasComponents {

    private final EmailField email = new EmailField("Email");
    private final PasswordField password = new PasswordField("Password");
    private final Checkbox stay = new Checkbox("Stay signed in on this device");

    LoginForm() {
        super("form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("name", "username");
        email.setAutofocus(true);
        email.setRequiredIndicatorVisible(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
        password.setRequiredIndicatorVisible(true);
        stay.getElement().setAttribute("name", "stay");
        var submit = new NativeButton("Sign in");
        submit.addClassName("door-submit");
        submit.getElement().setAttribute("type", "submit");
        add(email, password, stay, submit);
        addCsrfToken();
    }

    private void addCsrfToken() {
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var hidden = new Input();
            hidden.getElement()
                    .setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken());
            add(hidden);
        }
    }
}

package dev.parley.account.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.account.InvalidAccount;
import dev.parley.account.Role;
import java.util.List;
import java.util.Set;

/** What an account is made of: address, name, password and, unless it is the first, roles. */
final class AccountForm extends Div {

    private final EmailField email = new EmailField("Email");
    private final TextField name = new TextField("Name");
    private final PasswordField password = new PasswordField("Password");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles (at least one)");
    private final Button save;

    private AccountForm(String action) {
        addClassName("form-column");
        save = new Button(action);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.NAME);
        name.setHelperText("The others, and readers under articles, see it.");
        name.setRequiredIndicatorVisible(true);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("At least 12 characters; several words do well.");
        password.setRequiredIndicatorVisible(true);
        save.addClickShortcut(Key.ENTER).listenOn(email, name, password).resetFocusOnActiveElement();
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(RoleTexts::label);
        add(email, name, password);
    }

    /** A form with a choice of roles, whose {@linkplain #button button} stands elsewhere. */
    static AccountForm withRoles(String action) {
        var form = new AccountForm(action);
        form.add(form.roles);
        return form;
    }

    /** A form for an account whose roles are given. */
    static AccountForm withoutRoles(String action) {
        var form = new AccountForm(action);
        form.add(form.save);
        return form;
    }

    /** Runs the step at the button; where the step finds something wrong, the field beside it says so. */
    void onSave(Runnable step) {
        save.addClickListener(click -> {
            fields().forEach(field -> field.setInvalid(false));
            try {
                step.run();
            } catch (InvalidAccount e) {
                explain(e);
            }
        });
    }

    /** Puts the focus where the form begins. */
    void focus() {
        email.focus();
    }

    Button button() {
        return save;
    }

    String email() {
        return email.getValue();
    }

    String name() {
        return name.getValue();
    }

    String password() {
        return password.getValue();
    }

    Set<Role> roles() {
        return roles.getValue();
    }

    private void explain(InvalidAccount problem) {
        var field = switch (problem.field()) {
            case "name" -> name;
            case "password" -> password;
            case "roles" -> roles;
            default -> email;
        };
        field.setErrorMessage(problem.getMessage());
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private List<HasValidation> fields() {
        return List.of(email, name, password, roles);
    }
}

package dev.parley.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.parley.account.AccountRow;
import dev.parley.account.InvalidAccount;
import java.util.function.Consumer;

/** Asks for another password of an account. */
final class PasswordDialog extends Dialog {

    private final PasswordField password = new PasswordField("New password");

    PasswordDialog(AccountRow account, Consumer<String> step) {
        setHeaderTitle("Password of " + account.name());
        setWidth("26rem");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("At least 12 characters. It ends the sessions of the old one.");
        password.setWidthFull();
        var save = new Button("Reset password", click -> save(step));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(password).resetFocusOnActiveElement();
        add(password);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save(Consumer<String> step) {
        try {
            step.accept(password.getValue());
            close();
        } catch (InvalidAccount e) {
            password.setErrorMessage(e.getMessage());
            password.setInvalid(true);
        }
    }
}

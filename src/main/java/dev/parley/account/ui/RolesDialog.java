package dev.parley.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import dev.parley.account.AccountRow;
import dev.parley.account.InvalidAccount;
import dev.parley.account.Role;
import java.util.Set;
import java.util.function.Consumer;

/** Asks which roles an account shall have. */
final class RolesDialog extends Dialog {

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");

    RolesDialog(AccountRow account, Consumer<Set<Role>> step) {
        setHeaderTitle("Roles of " + account.name());
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(RoleTexts::label);
        roles.setValue(account.roles());
        var save = new Button("Save roles", click -> save(step));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(roles);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save(Consumer<Set<Role>> step) {
        try {
            step.accept(roles.getValue());
            close();
        } catch (InvalidAccount e) {
            roles.setErrorMessage(e.getMessage());
            roles.setInvalid(true);
        }
    }
}

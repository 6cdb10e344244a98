package dev.parley.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/** Asks for what a new account is made of. */
final class NewAccountDialog extends Dialog {

    NewAccountDialog(Consumer<AccountForm> step) {
        setHeaderTitle("New account");
        setWidth("26rem");
        var form = AccountForm.withRoles("Create account");
        form.onSave(() -> {
            step.accept(form);
            close();
        });
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), form.button());
    }
}

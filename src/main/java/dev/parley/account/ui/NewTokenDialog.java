package dev.parley.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.account.InvalidToken;
import dev.parley.account.Scope;
import dev.parley.account.TokenDesk;

/** Asks what a new token shall do, and then shows its text this once. */
final class NewTokenDialog extends Dialog {

    private final transient TokenDesk desk;
    private final TextField name = new TextField("Name");
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>("What it may do");
    private final Button create = new Button("Create token", click -> create());

    NewTokenDialog(TokenDesk desk, Runnable whenClosed) {
        this.desk = desk;
        setHeaderTitle("New token");
        setWidth("30rem");
        name.setHelperText("Which program will use it?");
        name.setWidthFull();
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(Scope::value);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        add(name, scopes);
        getFooter().add(new Button("Cancel", click -> close()), create);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                whenClosed.run();
            }
        });
    }

    private void create() {
        name.setInvalid(false);
        scopes.setInvalid(false);
        try {
            reveal(desk.issue(name.getValue(), scopes.getValue()).text());
        } catch (InvalidToken e) {
            var field = e.field().equals("scopes") ? scopes : name;
            field.setErrorMessage(e.getMessage());
            field.setInvalid(true);
        }
    }

    private void reveal(String token) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle("Your token");
        var text = new TextField("Token");
        text.setValue(token);
        text.setReadOnly(true);
        text.setWidthFull();
        var copy = new Button("Copy");
        // The browser lets a page write to the clipboard only while it handles the click itself.
        copy.getElement().executeJs("""
                this.addEventListener('click', async () => {
                  await navigator.clipboard.writeText($0);
                  this.textContent = 'Copied';
                });""", token);
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph("Copy it now: it is stored nowhere and is not shown again."), text);
        getFooter().add(copy, new Button("Done", click -> close()));
        setCloseOnOutsideClick(false);
    }
}

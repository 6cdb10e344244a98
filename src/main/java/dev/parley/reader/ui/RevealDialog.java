package dev.parley.reader.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.parley.account.NotConfirmed;
import dev.parley.reader.NotRevealed;
import dev.parley.reader.ReaderId;
import dev.parley.reader.RevealReason;

/** Asks for a reason and the password, shows the address once, and forgets it after a while. */
final class RevealDialog extends Dialog {

    private final ReaderId reader;
    private final transient ReaderActs acts;
    private final Select<RevealReason> reason = new Select<>();
    private final PasswordField password = new PasswordField("Your password");
    private final Span address = new Span();
    private final Button reveal = new Button("Reveal", _ -> reveal());

    RevealDialog(ReaderId reader, ReaderActs acts) {
        this.reader = reader;
        this.acts = acts;
        setHeaderTitle("Reveal the address");
        setWidth("28rem");
        reason.setLabel("Why");
        reason.setItems(RevealReason.values());
        reason.setItemLabelGenerator(RevealReason::words);
        reason.setWidthFull();
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        address.addClassName("revealed-address");
        address.getElement().setAttribute("role", "status").setAttribute("dir", "ltr");
        reveal.addThemeVariants(ButtonVariant.PRIMARY);
        reveal.addClickShortcut(Key.ENTER).listenOn(password).resetFocusOnActiveElement();
        add(
                new Paragraph(
                        "That you do this is put on record, with the reason. The address is shown once, for %d seconds."
                                .formatted(acts.shown().toSeconds())),
                reason,
                password,
                address);
        getFooter().add(new Button("Close", _ -> close()), reveal);
    }

    private void reveal() {
        password.setInvalid(false);
        if (reason.getValue() == null) {
            reason.setErrorMessage("Please say why.");
            reason.setInvalid(true);
            return;
        }
        var typed = password.getValue();
        password.clear();
        try {
            address.setText(acts.reveal(reader, reason.getValue(), typed).clear());
        } catch (NotConfirmed | NotRevealed e) {
            password.setErrorMessage(e.getMessage());
            password.setInvalid(true);
            return;
        }
        reason.setVisible(false);
        password.setVisible(false);
        reveal.setVisible(false);
        acts.afterShown(this, this::close);
    }

    // Neither the browser nor the server's picture of it keeps the address when the dialog is gone.
    @Override
    protected void onDetach(DetachEvent event) {
        address.setText("");
        super.onDetach(event);
    }

    @Override
    public void close() {
        address.setText("");
        super.close();
    }
}

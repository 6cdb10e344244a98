package dev.parley.moderation.ui.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.parley.comment.NoSuchComment;
import dev.parley.comment.StaleComment;
import dev.parley.moderation.InvalidText;
import java.util.function.Consumer;

/** Asks for a text. What can't be taken is said beside the field, and what was typed stays. */
final class TextDialog extends Dialog {

    private static final String SENDS = "event.key === 'Enter' && (event.ctrlKey || event.metaKey)";

    private final TextArea text = new TextArea();
    private final Consumer<String> send;

    /**
     * A dialog that isn't open yet.
     *
     * @param send takes the text, or throws {@link InvalidText}, {@link StaleComment} or {@link NotTaken}
     */
    TextDialog(String title, String verb, String before, Consumer<String> send) {
        this.send = send;
        setHeaderTitle(title);
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        text.setLabel("Text");
        text.setHelperText("As in comments: **bold**, *italic*, > quote, links. Ctrl and Enter: " + verb + ".");
        text.setValue(before);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setMinRows(5);
        text.setWidthFull();
        text.setAutofocus(true);
        text.getElement().setAttribute("dir", "auto");
        add(new Div(text));
        getElement().addEventListener("keydown", _ -> send()).setFilter(SENDS);
        var confirm = new Button(verb, _ -> send());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), confirm);
    }

    private void send() {
        try {
            send.accept(text.getValue());
            close();
        } catch (InvalidText | StaleComment | NotTaken e) {
            text.setInvalid(true);
            text.setErrorMessage(e.getMessage());
        } catch (NoSuchComment e) {
            text.setInvalid(true);
            text.setErrorMessage("This comment can’t be found any more, or its writer withdrew it.");
        }
    }
}

package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.textfield.TextArea;
import dev.parley.comment.consent.ConsentSettings;
import dev.parley.kernel.Text;
import java.util.function.BooleanSupplier;

/** The text under the comment form. */
final class ConsentField extends TextArea implements Checked {

    private final BooleanSupplier needed;

    /** @param needed whether there has to be a text */
    ConsentField(BooleanSupplier needed) {
        super("Text under the comment form");
        this.needed = needed;
        setHelperText("As in comments: **bold**, *italic*, lists and [links](https://…) with their whole address. "
                + "Empty for none.");
        setMinRows(3);
        setMaxRows(12);
        setWidthFull();
        getElement().setAttribute("dir", "auto");
    }

    @Override
    public boolean check() {
        setErrorMessage(mistake());
        setInvalid(!getErrorMessage().isEmpty());
        return !isInvalid();
    }

    @Override
    public void enter() {
        focus();
    }

    private String mistake() {
        var length = Text.clean(getValue()).length();
        if (length > ConsentSettings.MOST_CHARACTERS) {
            return "This text has %,d characters. Please shorten it to %,d or fewer."
                    .formatted(length, ConsentSettings.MOST_CHARACTERS);
        }
        return getValue().isBlank() && needed.getAsBoolean() ? "Please write what readers agree to." : "";
    }
}

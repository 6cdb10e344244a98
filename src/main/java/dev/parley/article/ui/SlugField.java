package dev.parley.article.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** An address: follows the title until the writer chooses one; what they type is brought into shape. */
class SlugField extends TextField {

    private boolean followsTitle = true;

    SlugField() {
        super("Address");
        setPrefixComponent(new Span("/articles/"));
        followTitle();
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
    }

    /** Empties the field; from now on the address is made from the title. */
    final void followTitle() {
        followsTitle = true;
        setHelperText("Made from the title.");
        setValue("");
    }

    /** Shows the address of a stored article, which no longer follows the title. */
    void show(Slug slug) {
        followsTitle = false;
        setHelperText(null);
        setValue(slug.value());
    }

    /** Takes the address that the title would give, unless the writer has chosen one. */
    void suggest(String title) {
        if (followsTitle) {
            setValue(title.isBlank() ? "" : Slug.of(title).value());
        }
    }

    /** The chosen address; null to have it made from the title. */
    @Nullable
    String wish() {
        return followsTitle || getValue().isBlank() ? null : getValue();
    }

    void onChange(Runnable listener) {
        addValueChangeListener(change -> listener.run());
    }

    private void choose(String typed) {
        followsTitle = typed.isBlank();
        if (!followsTitle) {
            setValue(Slug.of(typed).value());
        }
    }
}

package dev.parley.moderation.ui.key;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.dom.Element;

/** Shows on buttons which key does the same. */
public final class KeyCap {

    private KeyCap() {}

    /** A key, as it looks on a keyboard. */
    static Element of(String key) {
        return new Element("kbd").setText(key);
    }

    /** Shows a key on a button, and tells screen readers of it. */
    public static void show(Element button, String key) {
        button.appendChild(of(key).setAttribute("aria-hidden", "true"));
        button.setAttribute("aria-keyshortcuts", key);
    }

    /** A plain button that does what the shortcut does. */
    public static Button button(String label, Shortcut shortcut, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show(button.getElement(), shortcut.key());
        return button;
    }
}

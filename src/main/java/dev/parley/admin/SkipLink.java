package dev.parley.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the keyboard: leads past the menu. */
final class SkipLink extends NativeButton {

    SkipLink(Component target) {
        super("Skip to content");
        addClassName("admin-skip");
        getElement().executeJs("this.addEventListener('click', () => $0.focus())", target.getElement());
    }
}

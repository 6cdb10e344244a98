package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.NativeButton;

/** A few words that open the comment which they are of. */
final class GlimpseButton extends NativeButton {

    GlimpseButton(String words, Runnable open) {
        super(words, _ -> open.run());
        addClassName("glimpse");
        getElement().setAttribute("dir", "auto");
    }
}

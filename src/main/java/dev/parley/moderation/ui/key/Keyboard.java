package dev.parley.moderation.ui.key;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;

/**
 * Hears the keys of the queue while the focus is anywhere in it, but not where someone types (WCAG 2.2, 2.1.4: single
 * keys act only on what has the focus). A key that is held down moves on, and decides once. What is typed for a dialog
 * before the browser shows it does nothing.
 */
public final class Keyboard {

    /** The attribute of the view that names the comment in focus. */
    public static final String IN_FOCUS = "data-in-focus";

    /** What the browser tells of a key: which it is. */
    public static final String KEY = "event.key";

    /** What the browser tells of a key: which comment it showed. */
    public static final String SHOWN = "element.getAttribute('" + IN_FOCUS + "')";

    /** What the browser tells of a key: that it is one of the queue's. */
    public static final String NOT_TYPING = """
        !event.ctrlKey && !event.metaKey && !event.altKey && (!event.repeat || 'jk'.includes(event.key)) \
        && '%s'.includes(event.key) && !event.target.closest('.queue-filters') \
        && !event.composedPath()[0].matches('textarea, select, [contenteditable], input:not([type=checkbox])') \
        && (event.preventDefault() || true)\
        """.formatted(Shortcut.allKeys());

    private Keyboard() {}

    /** Tells of each key that is pressed in the view. */
    public static void listen(Component view, Consumer<Press> press) {
        view.getElement()
                .addEventListener("keydown", event -> {
                    if (!isAsking(UI.getCurrentOrThrow())) {
                        press.accept(press(event));
                    }
                })
                .setFilter(NOT_TYPING)
                .addEventData(KEY)
                .addEventData(SHOWN);
    }

    // Dialogs are put on the page when the answer is written, and several keys may come in one request.
    private static boolean isAsking(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getChildren().anyMatch(child -> child instanceof Dialog dialog && dialog.isOpened());
    }

    private static Press press(DomEvent event) {
        var data = event.getEventData();
        var shown = data.get(SHOWN);
        return new Press(data.get(KEY).asString(), shown == null || shown.isNull() ? null : shown.asString());
    }
}

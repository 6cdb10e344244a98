package dev.parley.moderation.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/**
 * Hears the keys of the queue while the focus is anywhere in it, but not where someone types (WCAG 2.2, 2.1.4:
 * single keys act only on what has the focus).
 */
final class QueueKeys {

    static final String KEY = "event.key";

    static final String NOT_TYPING = """
            !event.ctrlKey && !event.metaKey && !event.altKey && 'arsjkxz?'.includes(event.key) \
            && !event.composedPath()[0].matches('textarea, select, [contenteditable], input:not([type=checkbox])')""";

    private QueueKeys() {}

    static void listen(Component view, Consumer<String> press) {
        view.getElement()
                .addEventListener(
                        "keydown",
                        event -> press.accept(event.getEventData().get(KEY).asString()))
                .setFilter(NOT_TYPING)
                .addEventData(KEY);
    }
}

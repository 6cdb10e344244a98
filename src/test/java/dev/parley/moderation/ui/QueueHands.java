package dev.parley.moderation.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.parley.moderation.ui.key.Keyboard;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A moderator's hands at the queue, and eyes. */
final class QueueHands {

    private QueueHands() {}

    /** Presses a key, with the comment that is in focus in sight. */
    static void press(QueueView view, String key) {
        pressSeeing(view, inFocus(view), key);
    }

    /** Presses a key while the browser still shows another comment. */
    static void pressSeeing(QueueView view, String shown, String key) {
        fire(
                view.getElement(),
                data -> data.put(Keyboard.KEY, key).put(Keyboard.SHOWN, shown).put(Keyboard.NOT_TYPING, true));
    }

    /** The id of the comment in focus. */
    static String inFocus(QueueView view) {
        return view.getElement().getAttribute(Keyboard.IN_FOCUS);
    }

    static void fire(Element element, Consumer<ObjectNode> fill) {
        fire(element, "keydown", fill);
    }

    static void fire(Element element, String event, Consumer<ObjectNode> fill) {
        var data = JsonNodeFactory.instance.objectNode();
        fill.accept(data);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    /** The rows of the list, as text. */
    static List<String> rows(QueueView view) {
        return rows(view.getElement()).map(Element::getTextRecursively).toList();
    }

    private static Stream<Element> rows(Element element) {
        return element.getClassList().contains("queue-row")
                ? Stream.of(element)
                : element.getChildren().flatMap(QueueHands::rows);
    }

    /** What is in sight, as text or as HTML. */
    static String text(QueueView view) {
        return text(view.getElement()).collect(Collectors.joining(" "));
    }

    private static Stream<String> text(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible()
                ? Stream.concat(
                        Stream.of(element.getProperty("innerHTML", "")),
                        element.getChildren().flatMap(QueueHands::text))
                : Stream.empty();
    }
}

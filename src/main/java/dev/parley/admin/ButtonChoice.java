package dev.parley.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One of a few, chosen by buttons in a row; at first the first. Made of plain buttons, because {@code vaadin-tabs} puts
 * something between the list and its tabs that assistive technology must not find there.
 *
 * @param <T> what is chosen; each has an {@code equals} of its own
 */
public final class ButtonChoice<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private SerializableConsumer<T> listener = chosen -> {};
    private T value;

    /**
     * @param label what the choice is about, for those who hear it
     * @param options what there is to choose from, in this order
     * @param words what stands on the button of each
     */
    public ButtonChoice(String label, List<T> options, SerializableFunction<T, String> words) {
        addClassName("button-choice");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var option : options) {
            var button = new NativeButton(words.apply(option), click -> choose(option));
            buttons.put(option, button);
            add(button);
        }
        value = options.getFirst();
        mark();
    }

    /** What is chosen. */
    public T value() {
        return value;
    }

    /** Marks another one as chosen, and calls nobody back. */
    public void show(T option) {
        value = option;
        mark();
    }

    /** Puts other words on the button of an option. */
    public void relabel(T option, String words) {
        Objects.requireNonNull(buttons.get(option), "an option of this choice").setText(words);
    }

    /** Calls back when a person has chosen. */
    public void onChoice(SerializableConsumer<T> listener) {
        this.listener = listener;
    }

    private void choose(T option) {
        show(option);
        listener.accept(option);
    }

    private void mark() {
        buttons.forEach((option, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(option.equals(value))));
    }
}

package dev.parley.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parley.comment.Verb;
import dev.parley.moderation.Queue;
import java.util.function.Consumer;

/** What stands above the queue: how many wait, what to do with the selected ones, undo and help. */
final class QueueBar extends Div {

    private final Span waiting = new Span();
    private final Span selection = new Span();
    private final Checkbox all = new Checkbox("Select all shown");
    private final Div bulk = new Div();

    QueueBar(Consumer<Verb> decideSelected, Consumer<Boolean> selectAll, Runnable undo, Runnable help) {
        addClassName("queue-bar");
        waiting.addClassName("queue-waiting");
        bulk.addClassName("queue-bulk");
        bulk.add(selection);
        for (var key : DecisionKey.values()) {
            var button = new Button(key.label(), _ -> decideSelected.accept(key.verb()));
            button.addThemeVariants(ButtonVariant.SMALL);
            bulk.add(button);
        }
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                selectAll.accept(change.getValue());
            }
        });
        var tools = new Div(tool("Undo", "z", undo), tool("Keys", "?", help));
        tools.addClassName("queue-tools");
        add(waiting, all, bulk, tools);
    }

    void showWaiting(int count) {
        var counted = count > Queue.MOST_COUNTED ? "More than " + Queue.MOST_COUNTED : String.valueOf(count);
        waiting.setText(counted + (count == 1 ? " comment waits" : " comments wait"));
    }

    void showSelected(int count, boolean noneShown) {
        all.setVisible(!noneShown);
        if (count == 0) {
            all.setValue(false);
        }
        bulk.setVisible(count > 0);
        selection.setText(count + " selected");
    }

    private static Button tool(String label, String key, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }
}

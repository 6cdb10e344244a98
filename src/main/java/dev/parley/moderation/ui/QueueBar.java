package dev.parley.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parley.moderation.Count;
import dev.parley.moderation.Queue;
import dev.parley.moderation.ui.key.KeyCap;
import dev.parley.moderation.ui.key.Shortcut;
import java.util.function.Consumer;

/** What stands above the queue: how many wait, what was done last, the selection, and what else keys do. */
final class QueueBar extends Div {

    private final Span waiting = new Span();
    private final Span last = new Span();
    private final Span selected = new Span();
    private final Div selection = new Div();
    private final Button selectShown;

    QueueBar(Consumer<Shortcut> press, Runnable selectShown, Runnable unselect) {
        addClassName("queue-bar");
        waiting.addClassName("queue-waiting");
        last.addClassName("queue-last");
        this.selectShown = small("Select all shown", selectShown);
        selection.addClassName("queue-selection");
        selection.add(selected, small("Unselect", unselect));
        selection.setVisible(false);
        var tools = new Div(
                KeyCap.button("Previous", Shortcut.PREVIOUS, () -> press.accept(Shortcut.PREVIOUS)),
                KeyCap.button("Next", Shortcut.NEXT, () -> press.accept(Shortcut.NEXT)),
                KeyCap.button("Groups", Shortcut.GROUPS, () -> press.accept(Shortcut.GROUPS)),
                KeyCap.button("Views", Shortcut.VIEWS, () -> press.accept(Shortcut.VIEWS)),
                KeyCap.button("Undo", Shortcut.UNDO, () -> press.accept(Shortcut.UNDO)),
                KeyCap.button("Keys", Shortcut.HELP, () -> press.accept(Shortcut.HELP)));
        tools.addClassName("queue-tools");
        add(waiting, last, this.selectShown, selection, tools);
    }

    /** How many comments there are: those that wait, or those that pass another filter. */
    void showCount(Count count, boolean wait) {
        var one = count.comments() == 1;
        var comments = counted(count) + (one ? " comment" : " comments");
        waiting.setText(wait ? comments + (one ? " waits" : " wait") : comments);
        selectShown.setVisible(count.comments() > 0);
    }

    private static String counted(Count count) {
        if (!count.more()) {
            return String.valueOf(count.comments());
        }
        return (count.comments() == Queue.MOST_COUNTED ? "More than " : "At least ") + count.comments();
    }

    void showSelected(int count) {
        selection.setVisible(count > 0);
        selected.setText(count + " selected");
    }

    /** Leaves in sight what was done last. */
    void showLast(String words) {
        last.setText(words);
    }

    private static Button small(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}

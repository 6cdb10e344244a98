package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.key.KeyCap;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The decisions, each on a button with its key and with what it will do. The buttons stay, so the focus does too. */
final class DecisionBar extends Div {

    private final Map<DecisionKey, Choice> choices = new EnumMap<>(DecisionKey.class);

    DecisionBar(Consumer<DecisionKey> decide) {
        addClassName("decision-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Decide");
        for (var key : DecisionKey.values()) {
            var choice = new Choice(key, decide);
            choices.put(key, choice);
            add(choice);
        }
    }

    /** Says what each decision would do to a comment. */
    void explain(QueueItem item) {
        choices.forEach((key, choice) -> choice.explain(key.label(), Consequences.of(key.verb(), item)));
    }

    /** Says what each decision would do to so many selected ones. */
    void explain(int selected) {
        choices.forEach((key, choice) -> choice.explain(key.label() + " " + selected, Consequences.of(key.verb())));
    }

    private static final class Choice extends NativeButton {

        private final Span label = new Span();
        private final Span consequence = new Span();

        Choice(DecisionKey key, Consumer<DecisionKey> decide) {
            super();
            addClickListener(_ -> decide.accept(key));
            addClassNames("decision", "decision-" + key.name().toLowerCase(Locale.ROOT));
            label.addClassName("decision-label");
            consequence.addClassName("decision-consequence");
            var first = new Div(label);
            first.addClassName("decision-line");
            KeyCap.show(first.getElement(), key.key());
            first.getElement().removeAttribute("aria-keyshortcuts");
            getElement().setAttribute("aria-keyshortcuts", key.key());
            add(first, consequence);
        }

        void explain(String words, String will) {
            label.setText(words);
            consequence.setText(will);
        }
    }
}

package dev.parley.moderation.ui.reason;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.parley.moderation.Reason;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import dev.parley.moderation.ui.key.DecisionKey;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the reason of a decision, by a digit, and for a note; Enter decides. */
public final class ReasonDialog extends Dialog {

    /** What the browser tells of a digit: which it is. */
    public static final String DIGIT = "event.key";

    /** What the browser tells of a digit: that it chooses, and isn't part of the note. */
    public static final String CHOOSES =
            "/^[0-9]$/.test(event.key) && !event.composedPath()[0].matches('textarea') && !event.ctrlKey &&"
                    + " !event.metaKey";

    private static final String CONFIRMS = """
        event.key === 'Enter' && (event.ctrlKey || event.metaKey \
        || !event.composedPath()[0].matches('textarea, button, vaadin-button')) && (event.preventDefault() || true)\
        """;

    private final DecisionKey decision;
    private final ReasonChoice reasons;
    private final TextArea note = new TextArea("Note for colleagues");
    private final Consumer<Ruling> decide;

    public ReasonDialog(DecisionKey decision, String about, List<Reason> offered, Consumer<Ruling> decide) {
        this.decision = decision;
        this.reasons = new ReasonChoice(offered, decision);
        this.decide = decide;
        setHeaderTitle(decision.label() + " " + about);
        setWidth("34rem");
        note.setMaxLength(Words.MAX_NOTE);
        note.setHelperText("Stays in the history; readers never see it.");
        note.setWidthFull();
        var content = new Div(reasons, note);
        content.addClassName("reason-dialog");
        listen();
        add(content);
        var confirm = new Button(decision.label(), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), confirm);
    }

    private void listen() {
        getElement()
                .addEventListener(
                        "keydown",
                        event -> reasons.choose(
                                Integer.parseInt(event.getEventData().get(DIGIT).asString())))
                .setFilter(CHOOSES)
                .addEventData(DIGIT);
        getElement().addEventListener("keydown", _ -> confirm()).setFilter(CONFIRMS);
        // What is typed last arrives with the key that decides.
        note.setValueChangeMode(ValueChangeMode.EAGER);
    }

    private void confirm() {
        if (isOpened()) {
            close();
            var words = new Words(
                    reasons.chosen(), note.isEmpty() ? null : note.getValue().strip());
            decide.accept(new Ruling(decision.verb(), words));
        }
    }
}

package dev.parley.moderation.ui.key;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** Says what the keys do. */
public final class KeyHelp extends Dialog {

    public KeyHelp() {
        setHeaderTitle("Keys");
        setWidth("28rem");
        var keys = new DescriptionList();
        keys.addClassName("key-list");
        // Where the list is longer than the window, the arrow keys move it only if it can take the focus.
        keys.getElement().setAttribute("tabindex", "0");
        for (var decision : DecisionKey.values()) {
            add(keys, decision.label() + " the selected comments, or else the one in focus", decision.key());
        }
        var withReason = Arrays.stream(DecisionKey.values())
                .map(DecisionKey::keyWithReason)
                .toArray(String[]::new);
        add(keys, "With Shift: the same, with a reason and a note", withReason);
        for (var shortcut : Shortcut.values()) {
            add(keys, shortcut.words(), shortcut.key());
        }
        add(new Paragraph("They act while the focus is in the queue and you aren’t typing."), keys);
        getFooter().add(new Button("Close", _ -> close()));
    }

    private static void add(DescriptionList list, String words, String... keys) {
        var term = new DescriptionList.Term();
        for (var key : keys) {
            term.getElement().appendChild(KeyCap.of(key));
        }
        list.add(term, new DescriptionList.Description(words));
    }
}

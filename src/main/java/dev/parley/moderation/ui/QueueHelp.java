package dev.parley.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;

/** Says what the keys do. */
final class QueueHelp extends Dialog {

    QueueHelp() {
        setHeaderTitle("Keys");
        setWidth("26rem");
        var keys = new DescriptionList();
        keys.addClassName("key-list");
        for (var decision : DecisionKey.values()) {
            add(keys, decision.key(), decision.label() + " (the selected comments, or else the current one)");
        }
        add(keys, "j", "Next comment");
        add(keys, "k", "Previous comment");
        add(keys, "x", "Select the current comment");
        add(keys, "z", "Undo the last decision; again for the one before");
        add(keys, "?", "This help");
        add(keys);
        getFooter().add(new Button("Close", _ -> close()));
    }

    private static void add(DescriptionList keys, String key, String words) {
        var term = new DescriptionList.Term();
        term.getElement().appendChild(new Element("kbd").setText(key));
        keys.add(term, new DescriptionList.Description(words));
    }
}

package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.Signal;
import java.util.List;

/** What intake's checks said about the comment. */
final class SignalList extends Section {

    private final UnorderedList list = new UnorderedList();

    SignalList() {
        addClassName("comment-signals");
        add(new H3("Signals"), list);
    }

    void show(List<Signal> signals) {
        setVisible(!signals.isEmpty());
        list.removeAll();
        signals.forEach(signal -> list.getElement()
                .appendChild(new Element("li").setAttribute("dir", "auto").setText(signal.words())));
    }
}

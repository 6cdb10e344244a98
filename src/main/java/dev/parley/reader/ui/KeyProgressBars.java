package dev.parley.reader.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.parley.reader.KeyProgress;

/** How many addresses are sealed and indexed with the newest keys. */
final class KeyProgressBars extends Div {

    KeyProgressBars() {
        addClassName("key-progress");
    }

    void show(KeyProgress now) {
        removeAll();
        add(now.sealed(), now.sealed() + now.toReseal(), "addresses are sealed with the newest key");
        add(now.indexed(), now.indexed() + now.toIndex(), "readers are found by the newest key");
        if (now.dropped() > 0) {
            add(new Paragraph(
                    "%,d readers whose address was dropped are known by an older key until they comment again;"
                                    .formatted(now.dropped())
                            + " it stays for them."));
        }
        if (now.locked() > 0) {
            add(new Paragraph(
                    "%,d addresses are sealed with keys that are missing: nobody can open them, and no mail finds them."
                            .formatted(now.locked())));
        }
    }

    private void add(long done, long all, String what) {
        var text = "%,d of %,d %s".formatted(done, all, what);
        var bar = new Element("progress");
        bar.setAttribute("max", Long.toString(Math.max(1, all)));
        bar.setAttribute("value", Long.toString(all == 0 ? 1 : done));
        bar.setAttribute("aria-label", text);
        add(new Paragraph(text));
        getElement().appendChild(bar);
    }
}

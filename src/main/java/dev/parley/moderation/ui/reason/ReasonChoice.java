package dev.parley.moderation.ui.reason;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.Verb;
import dev.parley.moderation.Reason;
import dev.parley.moderation.ui.key.DecisionKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The site's reasons, numbered; none is the first choice. */
final class ReasonChoice extends FieldSet {

    private final List<Reason> offered;
    private final List<Element> boxes = new ArrayList<>();
    private int chosen;

    ReasonChoice(List<Reason> offered, DecisionKey decision) {
        super("Reason");
        this.offered = offered;
        addClassName("reason-choice");
        addChoice("No reason", "");
        for (var reason : offered) {
            var told = decision.verb() == Verb.REJECT ? "Its writer reads: " + reason.publicWording() : "";
            addChoice(reason.name(), told);
        }
        boxes.getFirst().setProperty("checked", true);
    }

    /** The key of the reason that is chosen; null for none. */
    @Nullable
    String chosen() {
        return chosen == 0 ? null : offered.get(chosen - 1).key();
    }

    /** Chooses by number, where there is such a reason. */
    void choose(int number) {
        if (number < boxes.size()) {
            chosen = number;
            boxes.get(number).executeJs("this.checked = true; this.focus()");
        }
    }

    private void addChoice(String name, String told) {
        var number = boxes.size();
        var box = new Element("input").setAttribute("type", "radio").setAttribute("name", "reason");
        box.addEventListener("change", _ -> chosen = number);
        boxes.add(box);
        var words = new Element("span").setText(name).setAttribute("class", "reason-name");
        var label = new Element("label").appendChild(box, words);
        if (number < 10) {
            label.appendChild(new Element("kbd").setText(String.valueOf(number)).setAttribute("aria-hidden", "true"));
        }
        label.appendChild(new Element("span").setText(told).setAttribute("class", "reason-told"));
        getElement().appendChild(label);
    }
}

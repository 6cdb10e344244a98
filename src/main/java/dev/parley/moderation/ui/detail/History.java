package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.parley.audit.ActWords;
import dev.parley.audit.AuditRow;
import dev.parley.moderation.DecisionId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What staff did with the comment before, the last first. The last decision can be undone from here, at any time. */
final class History extends Section {

    private final OrderedList list = new OrderedList();
    private final DateTimeFormatter time;
    private final UnaryOperator<String> reasonName;
    private final Consumer<DecisionId> undo;

    History(ZoneId zone, UnaryOperator<String> reasonName, Consumer<DecisionId> undo) {
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(zone);
        this.reasonName = reasonName;
        this.undo = undo;
        addClassName("comment-history");
        add(new H3("History"), list);
    }

    void show(List<AuditRow> history) {
        setVisible(!history.isEmpty());
        list.removeAll();
        var last = history.stream().filter(entry -> entry.decision() != null).findFirst();
        history.forEach(entry -> list.add(line(entry, last.filter(entry::equals).isPresent())));
    }

    private ListItem line(AuditRow entry, boolean canBeUndone) {
        var line = new ListItem();
        var words = new Span("%s %s".formatted(entry.by(), ActWords.of(entry.action())));
        words.getElement().setAttribute("dir", "auto");
        line.add(words);
        line.getElement()
                .appendChild(new Element("time")
                        .setAttribute("datetime", entry.at().toString())
                        .setText(time.format(entry.at())));
        if (entry.reason() != null) {
            line.add(new Span("Reason: " + reasonName.apply(entry.reason())));
        }
        if (entry.note() != null) {
            var note = new Span("“" + entry.note() + "”");
            note.getElement().setAttribute("dir", "auto");
            line.add(note);
        }
        if (canBeUndone && entry.decision() != null) {
            line.add(undo(new DecisionId(entry.decision())));
        }
        return line;
    }

    private Button undo(DecisionId decision) {
        var button = new Button("Undo", _ -> undo.accept(decision));
        button.setAriaLabel("Undo this decision");
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}

package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.parley.moderation.ReportRow;

/** What the writer and readers say against where the comment stands; never with an address. */
final class ComplaintList extends Section {

    private final H3 heading = new H3();
    private final UnorderedList list = new UnorderedList();

    ComplaintList() {
        addClassName("comment-signals");
        add(heading, list);
    }

    void show(Complaints complaints) {
        var appeal = complaints.appeal();
        setVisible(appeal != null || !complaints.reports().isEmpty());
        heading.setText(appeal == null ? "Reports" : "Its writer asks for another look");
        list.removeAll();
        if (appeal != null) {
            line(appeal.explanation());
        }
        complaints.reports().forEach(report -> line(words(report)));
    }

    private void line(String words) {
        list.getElement()
                .appendChild(new Element("li").setAttribute("dir", "auto").setText(words));
    }

    private static String words(ReportRow report) {
        var who = report.name() == null ? "" : " (" + report.name() + ")";
        var why = report.explanation().isEmpty() ? "" : ": " + report.explanation();
        return report.reason().words() + who + why + (report.handledAt() == null ? "" : " – decided since");
    }
}

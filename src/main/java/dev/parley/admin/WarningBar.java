package dev.parley.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What is wrong with the site, above each view. */
final class WarningBar extends Div {

    private final transient List<StandingWarning> warnings;

    WarningBar(List<StandingWarning> warnings) {
        this.warnings = List.copyOf(warnings);
        addClassName("admin-warnings");
        getElement().setAttribute("role", "status");
    }

    /** Asks anew what is wrong. */
    void look() {
        removeAll();
        warnings.stream()
                .flatMap(warning -> warning.now().stream())
                .map(WarningBar::line)
                .forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private static Paragraph line(StandingWarning.Told told) {
        return new Paragraph(new Span(told.text() + " "), new Anchor(told.path(), told.link()));
    }
}

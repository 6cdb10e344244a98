package dev.parley.moderation.ui.dashboard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.parley.admin.Chart;
import dev.parley.admin.ChartData;
import java.util.Objects;

/** A chart under a heading, with a sentence on what it means; without numbers it says so instead. */
final class ChartCard extends Section {

    private final H2 heading = new H2();
    private final Paragraph meaning = new Paragraph();
    private final Paragraph nothing = new Paragraph();
    private final Chart chart = new Chart();

    ChartCard(String meaning, String nothing) {
        addClassName("dashboard-card");
        this.meaning.setText(meaning);
        this.meaning.addClassName("dashboard-meaning");
        this.nothing.setText(nothing);
        this.nothing.addClassName("dashboard-nothing");
        add(heading, this.meaning, chart, this.nothing);
    }

    void show(ChartData data) {
        heading.setText(data.title());
        var empty = data.series().stream()
                .flatMap(series -> series.values().stream())
                .noneMatch(value -> Objects.requireNonNullElse(value, 0.0) != 0);
        chart.setVisible(!empty);
        nothing.setVisible(empty);
        chart.show(data);
    }
}

package dev.parley.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** A picture of numbers, drawn by Chart.js, that always offers the same numbers as a table. */
@Tag("parley-chart")
@JsModule("./admin/chart.ts")
@NpmPackage(value = "chart.js", version = "4.6.1")
@StyleSheet("context://assets/admin/chart.css")
public final class Chart extends Component implements HasComponents, HasStyle {

    private final Div table = new Div();

    /** A chart without numbers; {@link #show} gives it some. */
    public Chart() {
        table.addClassName("chart-table");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        add(new NativeDetails("Show as a table", table));
    }

    /** Shows numbers in the place of those shown before. */
    public void show(ChartData data) {
        getElement().setPropertyBean("content", data);
        table.getElement().setAttribute("aria-label", data.title());
        table.removeAll();
        table.add(new ChartTable(data));
    }
}

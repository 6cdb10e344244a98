package dev.parley.admin;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart, a row for each label and a column for each series. */
final class ChartTable extends NativeTable {

    private static final String NOTHING = "–";

    private final ChartData data;
    private final NumberFormat numbers = NumberFormat.getNumberInstance(Locale.ENGLISH);

    ChartTable(ChartData data) {
        this.data = data;
        numbers.setMaximumFractionDigits(1);
        setCaptionText(data.title() + " (" + data.unit() + ")");
        var head = new NativeTableRow(header(data.axis(), "col"));
        data.series().forEach(series -> head.add(header(series.name(), "col")));
        getHead().add(head);
        for (int at = 0; at < data.labels().size(); at++) {
            getBody().add(row(at));
        }
    }

    private NativeTableRow row(int at) {
        var row = new NativeTableRow(header(data.labels().get(at), "row"));
        data.series()
                .forEach(
                        series -> row.addDataCell().setText(text(series.values().get(at))));
        return row;
    }

    private String text(@Nullable Double value) {
        return value == null ? NOTHING : numbers.format(value);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

package dev.parley.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import dev.parley.admin.ChartData.Kind;
import dev.parley.admin.ChartData.Series;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTests {

    private final Chart chart = new Chart();

    @Test
    void aChartHasItsNumbersAsATable() {
        chart.show(decisions(
                new Series("Approved", List.of(3.0, 1_200.0)), new Series("Spam", Arrays.asList(0.25, null))));

        var table = table();
        assertThat(table.getCaptionText()).isEqualTo("Decisions per day (decisions)");
        assertThat(table.getHead().getRows().getFirst().getHeaderCells())
                .extracting(cell ->
                        cell.getElement().getText() + ":" + cell.getElement().getAttribute("scope"))
                .containsExactly("Day:col", "Approved:col", "Spam:col");
        assertThat(table.getBody().getRows())
                .extracting(row -> row.getHeaderCells().getFirst().getElement().getAttribute("scope"))
                .containsOnly("row");
        assertThat(table.getBody().getRows().getFirst().getDataCells())
                .extracting(NativeTableCell::getText)
                .containsExactly("3", "0.2");
        assertThat(table.getBody().getRows().getLast().getDataCells())
                .extracting(NativeTableCell::getText)
                .containsExactly("1,200", "–");
    }

    @Test
    void newNumbersTakeThePlaceOfTheOldOnes() {
        chart.show(decisions(new Series("Approved", List.of(1.0, 2.0))));
        chart.show(decisions(new Series("Rejected", List.of(4.0, 5.0))));

        assertThat(chart.getElement().getOuterHTML()).contains("Rejected").doesNotContain("Approved");
    }

    @Test
    void aSeriesHasANumberForEachLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decisions(new Series("Approved", List.of(1.0))))
                .withMessageContaining("Approved");
    }

    private NativeTable table() {
        var region = chart.getChildren().findFirst().orElseThrow().getChildren().toList();
        return region.stream()
                .flatMap(part -> part.getChildren())
                .filter(NativeTable.class::isInstance)
                .map(NativeTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ChartData decisions(Series... series) {
        return new ChartData(
                "Decisions per day", Kind.BAR, "Day", List.of("1 May", "2 May"), "decisions", List.of(series));
    }
}

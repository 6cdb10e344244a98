package dev.parley.moderation.ui.dashboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.parley.admin.Announcer;
import dev.parley.admin.ChartData;
import dev.parley.admin.ViewToolbar;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Statistics;
import dev.parley.moderation.StatisticsPeriod;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How the moderators' work goes: what waits, how fast it is decided, by whom and how. The address names the period. */
@Route("dashboard")
@PageTitle("Dashboard")
@Menu(order = 20, title = "Dashboard", icon = "vaadin:chart")
@RolesAllowed({"MODERATOR", "ADMINISTRATOR"})
@StyleSheet("context://assets/admin/dashboard.css")
class DashboardView extends Div implements BeforeEnterObserver {

    static final String PERIOD = "period";

    private static final String NO_DECISION = "Nobody decided in this period.";

    private final Statistics statistics;
    private final Queue queue;
    private final Announcer announcer;
    private final PeriodChoice choice = new PeriodChoice(this::choose);
    private final OverdueBanner overdue = new OverdueBanner();
    private final Tiles tiles = new Tiles();
    private final Map<ChartCard, Function<StatisticsCharts, ChartData>> charts = new LinkedHashMap<>();

    DashboardView(Statistics statistics, Queue queue, Announcer announcer) {
        this.statistics = statistics;
        this.queue = queue;
        this.announcer = announcer;
        addClassName("dashboard");
        var bar = new ViewToolbar(choice).withActions(new Button("Refresh", _ -> refresh()));
        add(bar, overdue, tiles, cards());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(PERIOD);
        var period = wanted.flatMap(PeriodChoice::of);
        show(period.orElse(StatisticsPeriod.WEEK));
        if (period.isEmpty()) {
            wanted.map(PeriodChoice::problem).ifPresent(announcer::warn);
        }
    }

    private void choose(StatisticsPeriod period) {
        UI.getCurrentOrThrow().navigate(DashboardView.class, QueryParameters.of(PERIOD, PeriodChoice.key(period)));
        announcer.announce("The dashboard shows another period.");
    }

    private void refresh() {
        show(choice.getValue());
        announcer.announce("The dashboard is up to date.");
    }

    private void show(StatisticsPeriod period) {
        choice.setValue(period);
        var counted = statistics.of(period);
        overdue.show(queue.overdue());
        tiles.show(counted);
        var drawn = new StatisticsCharts(counted);
        charts.forEach((card, chart) -> card.show(chart.apply(drawn)));
    }

    private Div cards() {
        charts.put(
                new ChartCard("What came in, and what was decided.", "No comment came in this period."),
                StatisticsCharts::arrivals);
        charts.put(new ChartCard("How they were decided.", NO_DECISION), StatisticsCharts::outcomes);
        charts.put(
                new ChartCard("How long comments had waited when people decided about them.", NO_DECISION),
                StatisticsCharts::speed);
        charts.put(new ChartCard("Who decided.", NO_DECISION), StatisticsCharts::deciders);
        charts.put(new ChartCard("Of all decisions of the period.", NO_DECISION), StatisticsCharts::shares);
        charts.put(new ChartCard("When the work is done.", NO_DECISION), StatisticsCharts::hoursOfDay);
        charts.put(
                new ChartCard(
                        "Decisions that were taken back, and rejections that were changed on appeal.",
                        "No decision was overturned in this period."),
                StatisticsCharts::overturned);
        charts.put(
                new ChartCard(
                        "What the classifier would have called spam, against what moderators decided.",
                        "Nobody decided about a comment with a spam score in this period."),
                StatisticsCharts::classifier);
        var cards = new Div();
        cards.addClassName("dashboard-cards");
        charts.keySet().forEach(cards::add);
        return cards;
    }
}

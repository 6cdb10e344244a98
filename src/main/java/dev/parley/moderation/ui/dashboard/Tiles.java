package dev.parley.moderation.ui.dashboard;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parley.moderation.ModerationStatistics;
import dev.parley.moderation.ModerationStatistics.Speed;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers that matter most, large. */
final class Tiles extends DescriptionList {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.ENGLISH);

    Tiles() {
        addClassName("dashboard-tiles");
    }

    void show(ModerationStatistics statistics) {
        removeAll();
        var speed = statistics.total().speed();
        add(tile("Waiting now", numbers.format(statistics.queue().count()), ""));
        add(oldest(statistics));
        add(tile("Median time to decision", median(speed), ""));
        add(tile("95 of 100 decided within", longest(speed), ""));
        add(tile("Decisions today", numbers.format(statistics.decidedToday()), ""));
        add(tile("Overturned", numbers.format(statistics.total().overturned()), overturnedShare(statistics)));
    }

    private Div oldest(ModerationStatistics statistics) {
        var since = statistics.queue().oldestSince();
        return since == null
                ? tile("Oldest waiting", "None", "")
                : tile(
                        "Oldest waiting",
                        waited(since, statistics.at()),
                        "since " + MINUTE.format(since.atZone(statistics.zone())));
    }

    private static String waited(Instant since, Instant now) {
        return DurationWords.of(Duration.between(since, now));
    }

    private static String median(@Nullable Speed speed) {
        return speed == null ? "–" : DurationWords.of(speed.median());
    }

    private static String longest(@Nullable Speed speed) {
        return speed == null ? "–" : DurationWords.of(speed.percentile95());
    }

    private static String overturnedShare(ModerationStatistics statistics) {
        var decisions = statistics.total().decisions();
        return decisions == 0
                ? ""
                : "%.1f %% of %,d decisions"
                        .formatted(100.0 * statistics.total().overturned() / decisions, decisions);
    }

    private static Div tile(String term, String value, String more) {
        var description = new Description(new Span(value));
        if (!more.isEmpty()) {
            var small = new Span(more);
            small.addClassName("dashboard-tile-more");
            description.add(small);
        }
        var tile = new Div(new Term(term), description);
        tile.addClassName("dashboard-tile");
        return tile;
    }
}

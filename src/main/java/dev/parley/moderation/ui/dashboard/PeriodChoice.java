package dev.parley.moderation.ui.dashboard;

import com.vaadin.flow.component.select.Select;
import dev.parley.moderation.StatisticsPeriod;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses how far back the dashboard looks. */
final class PeriodChoice extends Select<StatisticsPeriod> {

    PeriodChoice(Consumer<StatisticsPeriod> onChoice) {
        setLabel("Period");
        setItems(StatisticsPeriod.values());
        setItemLabelGenerator(PeriodChoice::words);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(change.getValue());
            }
        });
    }

    /** How an address names the period. */
    static String key(StatisticsPeriod period) {
        return switch (period) {
            case DAY -> "24h";
            case WEEK -> "7d";
            case MONTH -> "30d";
            case YEAR -> "12m";
        };
    }

    static Optional<StatisticsPeriod> of(String key) {
        return Arrays.stream(StatisticsPeriod.values())
                .filter(period -> key(period).equals(key))
                .findFirst();
    }

    private static String words(StatisticsPeriod period) {
        return switch (period) {
            case DAY -> "Last 24 hours";
            case WEEK -> "Last 7 days";
            case MONTH -> "Last 30 days";
            case YEAR -> "Last 12 months";
        };
    }
}

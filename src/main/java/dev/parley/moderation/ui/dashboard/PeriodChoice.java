package dev.parley.moderation.ui.dashboard;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.select.Select;
import dev.parley.moderation.StatisticsPeriod;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses how far back the dashboard looks. */
final class PeriodChoice extends Select<StatisticsPeriod> {

    private static final int LONGEST = 60;

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

    /** What is wrong with a key that names no period, and what is shown instead. */
    static String problem(String key) {
        var known =
                Arrays.stream(StatisticsPeriod.values()).map(PeriodChoice::key).collect(joining(", "));
        var shown = key.length() <= LONGEST ? key : key.substring(0, LONGEST) + "…";
        return "“period” has to be one of %s, not “%s”. Shown are the %s."
                .formatted(known, shown, words(StatisticsPeriod.WEEK).toLowerCase(Locale.ROOT));
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

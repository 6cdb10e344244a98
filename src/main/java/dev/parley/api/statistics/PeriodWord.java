package dev.parley.api.statistics;

import dev.parley.api.input.Word;
import dev.parley.moderation.StatisticsPeriod;

/** How far back statistics go. */
enum PeriodWord implements Word {
    DAY("24h", StatisticsPeriod.DAY),
    WEEK("7d", StatisticsPeriod.WEEK),
    MONTH("30d", StatisticsPeriod.MONTH),
    YEAR("12m", StatisticsPeriod.YEAR);

    private final String word;
    private final StatisticsPeriod period;

    PeriodWord(String word, StatisticsPeriod period) {
        this.word = word;
        this.period = period;
    }

    @Override
    public String word() {
        return word;
    }

    StatisticsPeriod period() {
        return period;
    }
}

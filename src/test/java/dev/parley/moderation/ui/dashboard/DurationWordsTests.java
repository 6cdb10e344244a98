package dev.parley.moderation.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationWordsTests {

    @ParameterizedTest
    @CsvSource({
        "PT-3S, 0 s",
        "PT0.4S, 0 s",
        "PT59S, 59 s",
        "PT60S, 1 min",
        "PT61S, 1 min 1 s",
        "PT59M59S, 59 min 59 s",
        "PT1H, 1 h",
        "PT3H20M5S, 3 h 20 min",
        "PT24H, 1 day",
        "PT53H, 2 days 5 h"
    })
    void aDurationIsToldInItsTwoLargestUnits(Duration time, String words) {
        assertThat(DurationWords.of(time)).isEqualTo(words);
    }
}

package dev.parley.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTests {

    private static final Colours DEFAULTS = Colours.GROUP.defaults();

    @Test
    void whatIsWrittenIsRead() {
        var colours = new Colours("blue", 5, false, List.of("gold", "silver"));

        assertThat(read(SettingsJson.write(colours))).isEqualTo(colours);
    }

    @Test
    void aSettingThatIsMissingHasItsDefault() {
        assertThat(read("{\"paper\":\"blue\"}")).isEqualTo(DEFAULTS.on("blue"));
    }

    @Test
    void aSettingThatNobodyKnowsIsLeftOut() {
        assertThat(read("{\"paper\":\"blue\",\"perfume\":\"rose\"}")).isEqualTo(DEFAULTS.on("blue"));
    }

    @Test
    void aSettingThatCannotBeReadHasItsDefaultAndTheOthersHold() {
        assertThat(read("{\"depth\":\"deep\",\"paper\":\"blue\",\"inks\":null}"))
                .isEqualTo(DEFAULTS.on("blue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"white\"", "{\"paper\":", "\u0000"})
    void aTextThatIsNoSettingsGivesTheDefaults(String broken) {
        assertThat(read(broken)).isEqualTo(DEFAULTS);
    }

    @Test
    void differencesAreNamedAndNotTold() {
        assertThat(SettingsJson.differences(DEFAULTS, new Colours("blue", 3, true, List.of())))
                .containsExactlyInAnyOrder("paper", "inks");
    }

    private static Colours read(String stored) {
        return SettingsJson.read(Colours.GROUP, stored);
    }
}

package dev.parley.moderation.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTests {

    @Test
    void drawnOutWordsAreTheWordsAndAreNoticed() {
        assertThat(keys("sooooo goooood")).containsExactly("⟦long⟧", "so", "⟦long⟧", "god");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/somebody, SOCIAL",
        "open.spotify.com/track/1, STREAM",
        "https://youtu.be/abc, SHARED_VIDEO",
        "https://m.youtube.com/user/x, VIDEO",
        "https://en.wikipedia.org/wiki/Song, REFERENCE",
        "http://user:pass@bit.ly/x, SHORTENED",
        "www.best-pills.example, OTHER",
        "best-pills.com, OTHER",
        "best-pills (dot) com, OTHER",
        "best-pills . com, OTHER",
    })
    void aLinkIsKnownByWhatItLeadsTo(String link, String kind) {
        assertThat(keys(link)).containsExactly("⟦url⟧", "⟦" + kind + "⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the end.", "e.g. this", "3.5 stars", "so. come on", "like it. me too"})
    void aFullStopIsNoLink(String text) {
        assertThat(keys(text)).doesNotContain("⟦url⟧");
    }

    @ParameterizedTest
    @CsvSource({
        "write to ann@example.com, ⟦mail⟧",
        "at 2:45, ⟦time⟧",
        "earn $5000, ⟦money⟧",
        "call +49 151 0000000, ⟦phone⟧",
        "follow @somebody, ⟦at⟧",
        "in 2014, ⟦year⟧",
        "1000000 views, ⟦n7⟧",
    })
    void someThingsCountWhateverTheySay(String text, String kind) {
        assertThat(keys(text)).contains(kind);
    }

    @Test
    void anAddressOrNumberOfAPersonIsNeverShown() {
        assertThat(Tokens.of("ann@example.com +49 151 0000000 @ann"))
                .extracting(Token::shown)
                .containsExactly("a mail address", "a telephone number", "an @name");
    }

    @Test
    void lettersOfAnotherScriptAndDigitsThatLookTheSameAreRead() {
        assertThat(keys("сhаnnel ch4nn3l")).containsExactly("channel", "channel");
        assertThat(keys("канал")).containsExactly("канал");
    }

    @Test
    void digitsBetweenWordsThatMakeNoWordStaySeparate() {
        assertThat(keys("sub4sub")).containsExactly("sub", "⟦n1⟧", "sub");
    }

    private static List<String> keys(String text) {
        return Tokens.of(PlainText.of(text).folded()).stream().map(Token::key).toList();
    }
}

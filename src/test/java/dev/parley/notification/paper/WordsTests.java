package dev.parley.notification.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.settings.SiteProperties;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    private static final String TO_READERS = "messages.reader-mail";

    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @ValueSource(strings = {TO_READERS, "messages.author-mail"})
    void bothLanguagesSayTheSameThingsAboutTheSame(String mails) {
        var english = bundle(mails, Locale.ROOT);
        var german = bundle(mails, Locale.GERMAN);

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(places(german.getString(key))).isEqualTo(places(english.getString(key)));
            // A straight apostrophe would swallow what stands behind it.
            assertThat(german.getString(key) + english.getString(key)).doesNotContain("'");
        });
    }

    @Test
    void aSitesLanguageIsUsedAndEnglishWhereItIsNotKnown() {
        assertThat(words(Locale.forLanguageTag("de-AT")).say("reply.answered", "Ann", "Frühling"))
                .isEqualTo("Ann hat auf Ihren Kommentar zu „Frühling“ geantwortet");
        assertThat(words(Locale.FRENCH).say("reply.answered", "Ann", "Spring"))
                .isEqualTo("Ann answered your comment on “Spring”");
        assertThat(words(Locale.ENGLISH).say("lost.text", 1)).startsWith("This is your last comment. Each");
        assertThat(words(Locale.ENGLISH).say("lost.text", 3)).startsWith("These are your last 3 comments. Each");
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).distinct().toList();
    }

    private static ResourceBundle bundle(String mails, Locale language) {
        return ResourceBundle.getBundle(mails, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static Words words(Locale language) {
        var site = new SiteProperties.Site("A Site", "", language, ZoneOffset.UTC);
        return new Words(TO_READERS, new SiteProperties(Path.of("target"), URI.create("https://site.example"), site));
    }
}

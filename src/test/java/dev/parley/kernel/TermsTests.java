package dev.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.corpora.Corpora;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTests {

    // Letters that look like those of "casino" in other scripts, and signs that can't be seen.
    private static final String[] LIKE_CASINO = {"cсϲⅽｃ𝐜", "aаɑα𝖺ａ", "sѕꜱｓ𝓼", "iіιⅰｉ𝗂", "nոｎ𝐧", "oоοօｏ𝚘"};
    private static final int[] UNSEEN = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x202E, 0x2066, 0xFE0F, 0x34F};

    @ParameterizedTest
    @CsvSource({
        "press, I like WordPress",
        "café, CAFÉ",
        "café, 'CAFE\u0301'",
        "a.b, see a.b here",
        "straße, STRASSE",
        "ﬁne, that is fine",
        "buy now, BUY NOW!",
        "казино, лучшее КАЗИНО здесь",
        "شراء, 'اشتري شراء\u200F الآن'",
        "💊, cheap 💊💊",
        "👩‍🚀, 'hello 👩‍🚀'"
    })
    void aTermIsFoundInWhateverCaseAndForm(String term, String text) {
        assertThat(find(term, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.b, axb",
        "casino, a cousin",
        "modern, a modem",
        "café, a cafe",
        "cafe, кафе",
        "рассказ, paccka",
        "10, lO",
        "👩, 🚀"
    })
    void whatMerelyResemblesIsNoTerm(String term, String text) {
        assertThat(find(term, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "сasino",
                "CАSINO",
                "ca\u200Bsi\u00ADno",
                "c\u0336a\u0336s\u0336i\u0336n\u0336o",
                "ｃａｓｉｎｏ",
                "𝓬𝓪𝓼𝓲𝓷𝓸",
                "ⲥasino"
            })
    void lettersThatLookTheSameAreTheSame(String disguised) {
        assertThat(find("casino", "win at the " + disguised + " today")).isTrue();
    }

    @Test
    void aGreekCapitalIsKnownByItsLook() {
        assertThat(find("hello", "ΗELLO")).isTrue();
    }

    @Test
    void anyDisguiseOfATermIsFoundAnywhere() {
        var random = new Random(20261125);
        var terms = Terms.of(List.of("casino"));
        for (var i = 0; i < 2_000; i++) {
            var disguise = disguised(random::nextInt);
            assertThat(terms.in("אבג " + disguise + " 🎰 end"))
                    .as(escaped(disguise))
                    .isPresent();
        }
    }

    @Test
    void aDisguiseIsTold() {
        var terms = Terms.of(List.of("casino"));

        assertThat(terms.in("casino")).map(Terms.Hit::disguised).contains(false);
        assertThat(terms.in("cаsino")).map(Terms.Hit::disguised).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "=art=, 'Art, they say', true",
        "=art=, an artist, false",
        "=art=, smart, false",
        "=art=, (ART), true",
        "=art=, 'аrt!', true",
        "==, a == b, true",
        "=слон=, белый слон., true",
        "=слон=, слоны, false"
    })
    void aTermBetweenEqualsSignsIsAWholeWord(String term, String text, boolean found) {
        assertThat(find(term, text)).isEqualTo(found);
    }

    @Test
    void emptyLinesAreNoTerms() {
        assertThat(Terms.of(List.of("", "  ", "\u200B")).in("anything \u200B at all"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/casino/i", "^buy", "cas.*no", "\\bcasino\\b", "[a-z]+", "(?i)casino"})
    void whatLooksLikeAPatternIsTold(String line) {
        assertThat(Term.problem(line))
                .hasValueSatisfying(words -> assertThat(words).contains("pattern"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.b", "192.0.2.", "curl/", "@bad.example", "$$$", "C++", "what?", ":-)", "[b]", "a|b", "1/2"})
    void ordinaryTextIsATerm(String line) {
        assertThat(Term.problem(line)).isEmpty();
    }

    @Test
    void noTextBreaksTheSearch() {
        var terms = Terms.of(List.of("=casino=", "viagra", "привет", "💊", "\"quoted\""));
        var hostile = Corpora.jsonLines("xss/payloads.jsonl");
        Corpora.json("text/naughty-strings.json").forEach(text -> terms.in(text.asString()));

        assertThat(hostile).allSatisfy(text -> {
            assertThat(terms.in(text + " viagra")).isPresent();
            if (Term.problem(text.strip()).isEmpty()) {
                assertThat(Terms.of(List.of(text)).in("x" + text + "x")).isPresent();
            }
        });
    }

    private static boolean find(String term, String text) {
        return Terms.of(List.of(term)).in(text).isPresent();
    }

    private static String disguised(IntUnaryOperator random) {
        var word = new StringBuilder();
        for (var letters : LIKE_CASINO) {
            var choices = letters.codePoints().toArray();
            word.appendCodePoint(choices[random.applyAsInt(choices.length)]);
            if (random.applyAsInt(3) == 0) {
                word.appendCodePoint(UNSEEN[random.applyAsInt(UNSEEN.length)]);
            }
        }
        return word.toString();
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
    }
}

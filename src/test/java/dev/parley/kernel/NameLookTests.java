package dev.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that can be taken for one another. */
class NameLookTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "jane doe",
                "JANE DOE",
                "JaneDoe",
                "J a n e  D o e",
                "Jane\u00A0Doe",
                "Jane_Doe",
                "J.a.n.e Doe",
                // Zero-width space and joiner, a soft hyphen, a mark that turns the direction of writing.
                "Ja\u200Bne D\u200Doe",
                "Jane\u00AD Doe",
                "\u202EJane Doe",
                // Cyrillic, Greek and full-width letters, mathematical and circled ones, letters with marks.
                "J\u0430n\u0435 D\u043E\u0435",
                "Jan\u0435 D\u03BFe",
                "\uFF2A\uFF41\uFF4E\uFF45 \uFF24\uFF4F\uFF45",
                "\uD835\uDC09\uD835\uDC1A\uD835\uDC27\uD835\uDC1E \uD835\uDC03\uD835\uDC28\uD835\uDC1E",
                "\u24BF\u24D0\u24DD\u24D4 Doe",
                "J\u00E1n\u00EB Doe",
                "Jane D0e",
                "\u2605 Jane Doe",
                "Jane Doe \u2713",
                "Jane Doe (author)",
                "Dr. Jane Doe",
                "Jane Doe [ADMIN]",
                "Jane Doe, M\u043Eder\u0430tor",
                "The real Jane Doe",
            })
    void looksLikeJaneDoe(String name) {
        assertThat(NameLook.allOf(name)).contains(NameLook.of("Jane Doe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane", "Jane Dole", "John Doe", "Jana Doe", "Doe Jane", "\u2605", "Author"})
    void looksDifferent(String name) {
        assertThat(NameLook.allOf(name)).doesNotContain(NameLook.of("Jane Doe"));
    }

    @Test
    void lettersThatLookLikeOneAreOne() {
        assertThat(NameLook.allOf("Jarnes")).contains(NameLook.of("James"));
        assertThat(NameLook.allOf("I\u0406l1")).contains(NameLook.of("llll"));
        // A Cyrillic capital looks like a Latin H, its small letter does not.
        assertThat(NameLook.allOf("\u041Delen")).contains(NameLook.of("Helen"));
    }

    @Test
    void namesOfOtherScriptsStayApart() {
        assertThat(NameLook.of("\u0930\u093E\u092E")).isNotEqualTo(NameLook.of("\u0930\u092E"));
        assertThat(NameLook.of("\u5F20\u4F1F")).isNotEqualTo(NameLook.of("\u738B\u4F1F"));
        assertThat(NameLook.of("\u0645\u062D\u0645\u062F").value()).isNotEmpty();
    }

    @Test
    void whereNothingCanBeReadThereIsNoLook() {
        assertThat(NameLook.allOf("\u2605 \u2713 \u200B")).isEmpty();
    }

    @Test
    void aLookIsNeverTooLong() {
        // One character that stands for eighteen.
        assertThat(NameLook.of("\uFDFA".repeat(80)).value()).hasSize(NameLook.MAX_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Admin",
                "\u2605 Admin \u2605",
                "\u0410dmin",
                "ADM1N",
                "Site Staff",
                "Ann (moderator)",
                "w\u0435bmaster"
            })
    void claimsAnOffice(String name) {
        assertThat(NameLook.claimsOffice(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "Adminton", "Stafford", "Author", "Editor", "Modest"})
    void claimsNone(String name) {
        assertThat(NameLook.claimsOffice(name)).isFalse();
    }
}

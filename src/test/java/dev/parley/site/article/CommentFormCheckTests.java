package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are asked to mend. */
class CommentFormCheckTests {

    private static final CommentForm GOOD =
            new CommentForm("Nice", "Ann", "ann@reader.example", "https://ann.example/", "", "token");

    @Test
    void aFormThatIsFilledInHasNoProblems() {
        assertThat(CommentFormCheck.problems(GOOD, true)).isEmpty();
    }

    @Test
    void problemsComeInTheOrderOfTheFields() {
        var problems = CommentFormCheck.problems(new CommentForm(" \n", " ", "", "x", "x", ""), true);

        assertThat(problems).extracting(Problem::field).containsExactly("comment", "author", "email", "url", "");
    }

    @Test
    void tenThousandCharactersAreAComment() {
        assertThat(CommentFormCheck.problems(saying("😀".repeat(10_000)), true)).isEmpty();
    }

    @Test
    void oneMoreIsTooMany() {
        assertThat(CommentFormCheck.problems(saying("😀".repeat(10_001)), true))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("10,001");
    }

    @Test
    void lineEndsCountOnce() {
        assertThat(CommentFormCheck.problems(saying("a\r\n".repeat(5_000)), true))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann@", "@example.com", "a nn@example.com", "ann@example", "<a>@example.com"})
    void anAddressThatCanNotBeOneIsTold(String email) {
        var form = new CommentForm("Nice", "Ann", email, "", "", "");

        assertThat(CommentFormCheck.problems(form, true))
                .extracting(Problem::field)
                .containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.com/",
                "example.com",
                "//example.com",
                "https:",
                "http:///x",
                "https://user@example.com/",
                "https://exa mple.com",
                "https://\u202Eexample.com\u0000\""
            })
    void aWebAddressThatCanNotBeOneIsTold(String url) {
        var form = new CommentForm("Nice", "Ann", "ann@reader.example", url, "", "");

        assertThat(CommentFormCheck.problems(form, true))
                .extracting(Problem::field)
                .containsExactly("url");
    }

    @Test
    void noMessageBearsTheAddress() {
        var form = new CommentForm("", "", "canary@", "canary@", "", "");

        assertThat(List.of(form, CommentFormCheck.problems(form, true)))
                .asString()
                .doesNotContain("canary");
    }

    private static CommentForm saying(String text) {
        return new CommentForm(text, "Ann", "ann@reader.example", "", "", "");
    }
}

package dev.parley.site.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.site.SiteKit;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class ErrorAnswersTests {

    private static final SiteKit SITE = new SiteKit();

    private final ErrorAnswers answers = SITE.get(ErrorAnswers.class);

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 408, 410, 413, 414, 415, 422, 429, 431, 500, 501, 503, 504})
    void eachErrorHasAPageInWords(int status) {
        var answer = answers.answer(status, "/somewhere");

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(new String(Objects.requireNonNull(answer.getBody()), UTF_8))
                .contains("<h1>", "Go to the home page", "noindex")
                .doesNotContain("Exception", "canonical");
    }

    @Test
    void aTroubleThatPassesSaysWhenToComeBack() {
        assertThat(answers.answer(503, "/").getHeaders().getFirst("Retry-After"))
                .isEqualTo("30");
        assertThat(answers.answer(404, "/").getHeaders().getFirst("Retry-After"))
                .isNull();
    }

    @Test
    void programsGetAProblemDocument() {
        var answer = answers.answer(404, "/api/v1/nothing");

        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(new String(Objects.requireNonNull(answer.getBody()), UTF_8)).contains("\"status\":404");
    }
}

package dev.parley.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API with a token. */
record Program(MockMvcTester http, String token) {

    private static final JsonMapper JSON = new JsonMapper();

    MvcTestResult gets(String path) {
        return call(HttpMethod.GET, path).exchange();
    }

    MvcTestResult posts(String path, String json) {
        return posts(path, json.getBytes(UTF_8));
    }

    MvcTestResult posts(String path, byte[] body) {
        return call(HttpMethod.POST, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** @param version what {@code If-Match} names */
    MvcTestResult patches(String path, String version, String json) {
        return call(HttpMethod.PATCH, path)
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult deletes(String path) {
        return call(HttpMethod.DELETE, path).exchange();
    }

    MockMvcRequestBuilder call(HttpMethod method, String path) {
        return http.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    static JsonNode json(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    /** Checks that the answer is a problem document that says what went wrong, and no more than that. */
    static JsonNode assertProblem(MvcTestResult answer, HttpStatus status) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).contentType().isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        var problem = json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status.value());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("Exception", "dev.parley", "java.");
        return problem;
    }

    /** Checks that the answer names the field that is to be mended. */
    static void assertMistake(MvcTestResult answer, HttpStatus status, String field) {
        var error = assertProblem(answer, status).path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo(field);
        assertThat(error.path("message").asString()).isNotBlank();
    }

    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}

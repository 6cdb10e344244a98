package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class OpenApiDocumentTests {

    @Autowired
    private MockMvcTester http;

    @Test
    void describesEachCallToEverybody() {
        var answer = http.get().uri("/api/v1/openapi.json").exchange();

        assertThat(answer).hasStatusOk();
        var document = Program.json(answer);
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths").propertyNames())
                .contains(
                        "/api/v1/articles",
                        "/api/v1/articles/{id}",
                        "/api/v1/comments",
                        "/api/v1/comments/{id}",
                        "/api/v1/comments/{id}/reports",
                        "/api/v1/comments/{id}/appeal",
                        "/api/v1/comments/{id}/article",
                        "/api/v1/comments/{id}/marks/{mark}",
                        "/api/v1/comments/{id}/writer/block",
                        "/api/v1/moderation/audit",
                        "/api/v1/moderation/reasons",
                        "/api/v1/moderation/replies",
                        "/api/v1/moderation/decisions",
                        "/api/v1/moderation/decisions/{id}",
                        "/api/v1/moderation/statistics",
                        "/api/v1/moderation/views",
                        "/api/v1/moderation/views/{id}");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        for (var path : document.path("paths")) {
            for (var operation : path) {
                assertThat(operation.path("summary").asString()).isNotBlank();
                assertThat(operation.at("/responses/default/content").propertyNames())
                        .containsExactly("application/problem+json");
            }
        }
    }

    @Test
    void namesTheWordsThatFieldsTake() {
        var schemas =
                Program.json(http.get().uri("/api/v1/openapi.json").exchange()).at("/components/schemas");

        assertThat(schemas.at("/ArticleInput/properties/status/enum").toString())
                .isEqualTo("[\"draft\",\"scheduled\",\"published\"]");
        assertThat(schemas.at("/DecisionInput/properties/decision/enum").toString())
                .isEqualTo("[\"approve\",\"reject\",\"spam\",\"hold\"]");
        assertThat(schemas.at("/Comment/properties").propertyNames()).doesNotContain("email");
    }
}

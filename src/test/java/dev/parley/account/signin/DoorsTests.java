package dev.parley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.account.Staff;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who comes in by which of the three doors: the readers', the programs', the admin's. */
@DatabaseTest
class DoorsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Test
    void aPublicPageSetsNoCookieAndKeepsForeignCodeOut() {
        var page = http.get().uri("/").exchange();

        assertThat(page.getResponse().getCookies()).isEmpty();
        assertThat(page).headers().doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(page)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
                .containsHeader("Permissions-Policy");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theAdminAsksStrangersToSignIn() {
        assertThat(http.get().uri("/admin/accounts"))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/admin/login");
    }

    @Test
    void theApiTellsStrangersWhatToSendAsAProblemDocument() {
        var answer = http.get().uri("/api/v1/articles").exchange();

        assertThat(answer).hasStatus(401).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).headers().hasValue(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Parley\"");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void anyoneMayAskWhetherTheSiteIsWell(String probe) {
        assertThat(http.get().uri(probe)).hasStatusOk().bodyJson().isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void metricsAreForAdministratorsAlone() {
        var moderator = token(newsroom.moderator("Mo"), Scope.COMMENTS_READ);
        var administrator = token(newsroom.staff("Ada", Role.ADMINISTRATOR), Scope.COMMENTS_READ);

        assertThat(http.get().uri("/actuator/prometheus")).hasStatus(401);
        assertThat(get("/actuator/prometheus", moderator)).hasStatus(403);
        assertThat(get("/actuator/prometheus", administrator))
                .hasStatusOk()
                .bodyText()
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void anUnknownTokenIsCalledInvalid() {
        var answer = get("/api/v1/articles", "parley_nonsense");

        assertThat(answer).hasStatus(401);
        assertThat(answer)
                .headers()
                .hasValue(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Parley\", error=\"invalid_token\"");
    }

    @Test
    void aTokenWithoutTheScopeIsTurnedAwayWithAProblemDocument() {
        var token = token(newsroom.moderator("Mo"), Scope.COMMENTS_READ);

        var answer = http.post()
                .uri("/api/v1/moderation/decisions")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();

        assertThat(answer).hasStatus(403).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("insufficient_scope");
    }

    private MvcTestResult get(String path, String token) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    private String token(Staff owner, Scope scope) {
        return tokens.issue(owner.accountId(), "Test", Set.of(scope)).text();
    }
}

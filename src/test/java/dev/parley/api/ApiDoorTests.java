package dev.parley.api;

import static dev.parley.api.Program.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class ApiDoorTests {

    private static final String ARTICLE = "{\"title\": \"Through the door\"}";
    private static final String DECISION = "{\"decision\": \"approve\", \"comments\": [\"" + UUID.randomUUID() + "\"]}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Test
    void nobodyComesInWithoutAToken() {
        for (var path : new String[] {"/api/v1/articles", "/api/v1/comments", "/api/v1/nothing"}) {
            var answer = http.get().uri(path).exchange();
            assertProblem(answer, HttpStatus.UNAUTHORIZED);
            assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.getResponse().getCookies()).isEmpty();
        }
        assertProblem(new Program(http, "parley_unknown").gets("/api/v1/articles"), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aTokenThatMayReadCommentsDecidesNothing() {
        var reader = program(Role.MODERATOR, Scope.COMMENTS_READ);
        assertThat(reader.gets("/api/v1/comments")).hasStatusOk();
        assertProblem(reader.posts("/api/v1/moderation/decisions", DECISION), HttpStatus.FORBIDDEN);
        assertProblem(reader.deletes("/api/v1/moderation/decisions/" + UUID.randomUUID()), HttpStatus.FORBIDDEN);
    }

    @Test
    void aModeratorsTokenWritesNoArticles() {
        var moderator = program(Role.MODERATOR, Scope.values());
        assertProblem(moderator.posts("/api/v1/articles", ARTICLE), HttpStatus.FORBIDDEN);
        assertProblem(moderator.gets("/api/v1/articles"), HttpStatus.FORBIDDEN);
    }

    @Test
    void anEditorsTokenSeesNoQueue() {
        var editor = program(Role.EDITOR, Scope.values());
        assertThat(editor.posts("/api/v1/articles", ARTICLE)).hasStatus(HttpStatus.CREATED);
        assertProblem(editor.gets("/api/v1/comments"), HttpStatus.FORBIDDEN);
        assertProblem(editor.posts("/api/v1/moderation/decisions", DECISION), HttpStatus.FORBIDDEN);
    }

    @Test
    void anAdministratorsTokenDoesWhatItsScopesSay() {
        var writer = program(Role.ADMINISTRATOR, Scope.ARTICLES_WRITE);
        assertThat(writer.posts("/api/v1/articles", ARTICLE)).hasStatus(HttpStatus.CREATED);
        assertProblem(writer.gets("/api/v1/comments"), HttpStatus.FORBIDDEN);
    }

    private Program program(Role role, Scope... scopes) {
        var staff = newsroom.staff("Pat", role);
        return new Program(
                http, tokens.issue(staff.accountId(), "test", Set.of(scopes)).text());
    }
}

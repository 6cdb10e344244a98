package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A program keeps the filters that moderators want again. */
@DatabaseTest
class ViewApiTests {

    private static final String VIEWS = "/api/v1/moderation/views";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    private Program mona;
    private Program olaf;

    @BeforeEach
    void twoModeratorsHaveTokens() {
        mona = program("Mona", Role.MODERATOR, Scope.COMMENTS_MODERATE);
        olaf = program("Olaf", Role.MODERATOR, Scope.COMMENTS_MODERATE);
    }

    @Test
    void aViewIsSavedReadReplacedAndDeleted() {
        var created = mona.posts(VIEWS, """
                {"name": " Tea ", "filter": {"view": "spam", "text": "tea & cake"}}""");

        assertThat(created).hasStatus(HttpStatus.CREATED);
        var view = Program.json(created);
        var path = VIEWS + "/" + view.path("id").asString();
        assertThat(Objects.requireNonNull(created.getResponse().getHeader("Location")))
                .endsWith(path);
        assertThat(view.path("name").asString()).isEqualTo("Tea");
        assertThat(view.path("filter").toString()).isEqualTo("{\"view\":\"spam\",\"text\":\"tea & cake\"}");
        assertThat(view.path("own").asBoolean()).isTrue();
        assertThat(Program.json(mona.gets(path))).isEqualTo(view);

        var replaced = Program.json(puts(mona, path, """
                {"name": "Reported", "filter": {"waits": "reports"}, "shared": true}"""));

        assertThat(replaced.path("name").asString()).isEqualTo("Reported");
        assertThat(replaced.path("filter").toString()).isEqualTo("{\"waits\":\"reports\"}");
        assertThat(Program.json(mona.gets(VIEWS)).path(0)).isEqualTo(replaced);

        assertThat(mona.deletes(path)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(Program.json(mona.gets(VIEWS))).isEmpty();
        Program.assertProblem(mona.deletes(path), HttpStatus.NOT_FOUND);
    }

    @Test
    void whatOneSharesOthersSeeAndCannotChange() {
        save("For Mona", false);
        var shared = VIEWS + "/" + save("For all", true).path("id").asString();

        var seen = Program.json(olaf.gets(VIEWS));

        assertThat(seen).singleElement().satisfies(view -> {
            assertThat(view.path("name").asString()).isEqualTo("For all");
            assertThat(view.path("own").asBoolean()).isFalse();
        });
        Program.assertProblem(puts(olaf, shared, "{\"name\": \"Mine\"}"), HttpStatus.FORBIDDEN);
        Program.assertProblem(olaf.deletes(shared), HttpStatus.FORBIDDEN);
        assertThat(Program.json(mona.gets(shared)).path("name").asString()).isEqualTo("For all");
    }

    @Test
    void whatIsAnotherModeratorsAloneIsAsGoodAsNotThere() {
        var path = VIEWS + "/" + save("For Mona", false).path("id").asString();

        Program.assertProblem(olaf.gets(path), HttpStatus.NOT_FOUND);
        Program.assertProblem(puts(olaf, path, "{\"name\": \"Mine\"}"), HttpStatus.NOT_FOUND);
        Program.assertProblem(olaf.deletes(path), HttpStatus.NOT_FOUND);
        Program.assertProblem(olaf.gets(VIEWS + "/" + UUID.randomUUID()), HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                | name   | Give the view a name.",
                "{\"name\": \"Tea\"}                               | name   | There is already a view “Tea”. Choose another name.",
                "{\"name\": \"A\", \"filter\": {\"colour\": \"red\"}} | filter | There is no filter “colour”.",
                "{\"name\": \"A\", \"filter\": {\"text\": null}}    | filter | “text” has no value.",
                "{\"name\": \"A\", \"filter\": {\"score-from\": \"9\"}} | filter | “score-from” has to be a number from 0 to 1, not “9”."
            })
    void whatIsWrongIsToldAtTheField(String body, String field, String message) {
        save("Tea", false);

        var problem = Program.assertProblem(mona.posts(VIEWS, body), HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asString()).isEqualTo(message);
    }

    @Test
    void aTokenThatOnlyReadsHasNoViews() {
        var reader = program("Rita", Role.MODERATOR, Scope.COMMENTS_READ);

        Program.assertProblem(reader.gets(VIEWS), HttpStatus.FORBIDDEN);
        Program.assertProblem(reader.posts(VIEWS, "{\"name\": \"Tea\"}"), HttpStatus.FORBIDDEN);
    }

    private Program program(String name, Role role, Scope scope) {
        var staff = newsroom.staff(name, role);
        return new Program(
                http, tokens.issue(staff.accountId(), "Test", Set.of(scope)).text());
    }

    private JsonNode save(String name, boolean shared) {
        var saved = mona.posts(VIEWS, "{\"name\": \"%s\", \"shared\": %s}".formatted(name, shared));
        assertThat(saved).hasStatus(HttpStatus.CREATED);
        return Program.json(saved);
    }

    private static MvcTestResult puts(Program program, String path, String json) {
        return program.call(HttpMethod.PUT, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}

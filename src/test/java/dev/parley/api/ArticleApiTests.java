package dev.parley.api;

import static dev.parley.api.Program.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@DatabaseTest
class ArticleApiTests {

    private static final String ARTICLES = "/api/v1/articles";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    private Program editor;

    @BeforeEach
    void anEditorsProgram() {
        editor = program("Edith", Role.EDITOR);
    }

    @Test
    void aNewArticleIsAnsweredWithItsAddressVersionAndText() {
        var answer = editor.posts(ARTICLES, """
                {"title": "Spring is here", "summary": "At last", "body": "*Snow*drops", "status": "published"}""");

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"0\"");
        var article = Program.json(answer);
        assertThat(answer.getResponse().getHeader(HttpHeaders.LOCATION))
                .endsWith(ARTICLES + "/" + article.path("id").asString());
        assertThat(article.path("slug").asString()).isEqualTo("spring-is-here");
        assertThat(article.path("status").asString()).isEqualTo("published");
        assertThat(article.path("comments").asString()).isEqualTo("open");
        assertThat(article.path("author").asString()).isEqualTo("Edith");
        assertThat(article.path("body").asString()).isEqualTo("*Snow*drops");
        assertThat(article.path("url").asString()).endsWith("/articles/spring-is-here");
    }

    @Test
    void anArticleCanBeReadAgainAndIsNotSentTwice() {
        var id = written("Read me");
        var first = editor.gets(ARTICLES + "/" + id);
        var again = editor.call(HttpMethod.GET, ARTICLES + "/" + id)
                .header(HttpHeaders.IF_NONE_MATCH, "\"0\"")
                .exchange();

        assertThat(first).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"0\"");
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void aChangeLeavesTheFieldsAloneThatItDoesNotName() {
        var id = written("Before");

        var answer = editor.patches(ARTICLES + "/" + id, "\"0\"", """
                {"title": "After", "comments": "closed"}""");

        assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        var article = Program.json(answer);
        assertThat(article.path("title").asString()).isEqualTo("After");
        assertThat(article.path("comments").asString()).isEqualTo("closed");
        assertThat(article.path("body").asString()).isEqualTo("Text of Before");
        assertThat(article.path("slug").asString()).isEqualTo("before");
        assertThat(article.path("status").asString()).isEqualTo("draft");
    }

    @Test
    void aChangeMayComeAsMergePatch() {
        var id = written("Merge");
        var answer = editor.call(HttpMethod.PATCH, ARTICLES + "/" + id)
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .content("{\"slug\": null, \"title\": \"Merged\"}")
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(Program.json(answer).path("slug").asString()).isEqualTo("merged");
    }

    @Test
    void aChangeWithoutAVersionIsNotMade() {
        var id = written("Guarded");
        var answer = editor.call(HttpMethod.PATCH, ARTICLES + "/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\": \"Blind\"}")
                .exchange();

        assertProblem(answer, HttpStatus.PRECONDITION_REQUIRED);
        assertThat(read(id).path("title").asString()).isEqualTo("Guarded");
    }

    @Test
    void aChangeOfAnOldVersionIsToldTheCurrentOne() {
        var id = written("Contested");
        editor.patches(ARTICLES + "/" + id, "\"0\"", "{\"title\": \"First\"}");

        var late = editor.patches(ARTICLES + "/" + id, "\"0\"", "{\"title\": \"Second\"}");

        assertProblem(late, HttpStatus.PRECONDITION_FAILED);
        assertThat(late).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(Program.json(late).path("version").asLong()).isEqualTo(1);
        assertThat(read(id).path("title").asString()).isEqualTo("First");
    }

    @Test
    void aWeakTagGuardsNothing() {
        var id = written("Weak");
        assertProblem(
                editor.patches(ARTICLES + "/" + id, "W/\"0\"", "{\"title\": \"x\"}"), HttpStatus.PRECONDITION_FAILED);
        assertProblem(editor.patches(ARTICLES + "/" + id, "what?", "{\"title\": \"x\"}"), HttpStatus.BAD_REQUEST);
    }

    @Test
    void anAddressIsNotTakenTwice() {
        written("Unique");

        var answer = editor.posts(ARTICLES, "{\"title\": \"Other\", \"slug\": \"unique\"}");

        assertProblem(answer, HttpStatus.CONFLICT);
        assertThat(Program.json(answer).path("errors").path(0).path("field").asString())
                .isEqualTo("slug");
        assertThat(Program.json(answer).path("detail").asString()).contains("Unique");
    }

    @Test
    void anArticleWithADateToComeIsScheduledUntilItIsPublishedEarlier() {
        var answer = editor.posts(ARTICLES, """
                {"title": "Later", "status": "scheduled", "publishAt": "%s"}""".formatted(Instant.now().plus(1, ChronoUnit.DAYS)));
        assertThat(Program.json(answer).path("status").asString()).isEqualTo("scheduled");

        var id = Program.json(answer).path("id").asString();
        var published = editor.patches(ARTICLES + "/" + id, "\"0\"", "{\"status\": \"published\"}");
        assertThat(Program.json(published).path("status").asString()).isEqualTo("published");
    }

    @Test
    void aListGoesThroughAllArticlesFromTheNewestOn() {
        var written = IntStream.range(0, 5)
                .mapToObj(number -> written("Article " + number))
                .toList();
        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = Program.json(editor.gets(ARTICLES + "?limit=2" + after));
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());

        assertThat(seen).containsExactlyElementsOf(written.reversed());
    }

    @Test
    void aListCanShowTheArticlesOfOneStateAlone() {
        written("A draft");
        editor.posts(ARTICLES, "{\"title\": \"Out\", \"status\": \"published\"}");

        var page = Program.json(editor.gets(ARTICLES + "?status=published"));

        assertThat(page.path("items").size()).isEqualTo(1);
        assertThat(page.path("items").path(0).path("title").asString()).isEqualTo("Out");
    }

    @Test
    void anAuthorReachesTheirOwnArticlesAlone() {
        var author = program("Arthur", Role.AUTHOR);
        var theirs = written("By Edith");
        author.posts(ARTICLES, "{\"title\": \"By Arthur\"}");

        var page = Program.json(author.gets(ARTICLES));

        assertThat(page.path("items").size()).isEqualTo(1);
        assertProblem(author.gets(ARTICLES + "/" + theirs), HttpStatus.FORBIDDEN);
        assertProblem(author.patches(ARTICLES + "/" + theirs, "\"0\"", "{}"), HttpStatus.FORBIDDEN);
    }

    private String written(String title) {
        var answer = editor.posts(ARTICLES, "{\"title\": \"%s\", \"body\": \"Text of %s\"}".formatted(title, title));
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return Program.json(answer).path("id").asString();
    }

    private JsonNode read(String id) {
        return Program.json(editor.gets(ARTICLES + "/" + id));
    }

    private Program program(String name, Role role) {
        var staff = newsroom.staff(name, role);
        return new Program(
                http,
                tokens.issue(staff.accountId(), "test", Set.of(Scope.ARTICLES_WRITE))
                        .text());
    }
}

package dev.parley.api;

import static dev.parley.api.Program.assertMistake;
import static dev.parley.api.Program.assertProblem;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.spy;

import dev.parley.account.ApiTokens;
import dev.parley.account.Scope;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever is sent, the answer is clear, quick, and no failure of ours. */
@DatabaseTest
class HostileInputTests {

    private static final String ARTICLES = "/api/v1/articles";

    // An answer takes milliseconds; this tells a stall from a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    private Program editor;

    @BeforeEach
    void anEditorsProgram() {
        var staff = newsroom.editor("Edith");
        editor = new Program(
                http,
                tokens.issue(staff.accountId(), "test", Set.of(Scope.ARTICLES_WRITE))
                        .text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title": 5}                                        | title
            {"title": true}                                     | title
            {"title": ["x"]}                                    | title
            {"title": {"x": 1}}                                 | title
            {}                                                  | title
            {"title": "   "}                                    | title
            {"title": null}                                     | title
            {"title": "x", "body": 1.5}                         | body
            {"title": "x", "status": "archived"}                | status
            {"title": "x", "status": 1}                         | status
            {"title": "x", "status": ""}                        | status
            {"title": "x", "comments": "maybe"}                 | comments
            {"title": "x", "categories": ["a"]}                 | categories
            {"title": "x", "tags": []}                          | tags
            {"title": "x", "email": "a@b"}                      | email
            {"title": "x", "publishAt": "tomorrow"}             | publishAt
            {"title": "x", "publishAt": ""}                     | publishAt
            {"title": "x", "publishAt": "+1000000-01-01T00:00:00Z"} | publishAt
            {"title": "x", "publishAt": "-0001-01-01T00:00:00Z"} | publishAt
            {"title": "x", "status": "scheduled"}               | publishAt
            {"title": "x", "status": "scheduled", "publishAt": "2001-01-01T00:00:00Z"} | publishAt
            {"title": "x", "slug": "Not A Slug"}                | slug
            {"title": "x", "slug": "../../etc"}                 | slug
            {"title": "x", "slug": "\\ud800"}                   | slug
            """)
    void aWrongFieldIsNamed(String json, String field) {
        assertMistake(quick(() -> editor.posts(ARTICLES, json)), HttpStatus.UNPROCESSABLE_CONTENT, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":
            {"title": "x"} {"title": "y"}
            {'title': 'x'}
            ["title"]
            "title"
            null
            7
            <article/>
            {"title": "\\u12"}
            {"title": "x", "\\ud800\\u0000": 1}
            """)
    void whatIsNoJsonObjectIsABadRequest(String body) {
        assertProblem(quick(() -> editor.posts(ARTICLES, body)), HttpStatus.BAD_REQUEST);
    }

    @Test
    void anEmptyBodyIsABadRequest() {
        assertProblem(editor.posts(ARTICLES, ""), HttpStatus.BAD_REQUEST);
    }

    @Test
    void aBodyInAnotherEncodingIsABadRequest() {
        var latin = "{\"title\": \"Stra\u00dfe\"}".getBytes(ISO_8859_1);
        assertProblem(quick(() -> editor.posts(ARTICLES, latin)), HttpStatus.BAD_REQUEST);
    }

    @Test
    void deepNestingIsRefusedWhereverItStands() {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertProblem(quick(() -> editor.posts(ARTICLES, deep)), HttpStatus.BAD_REQUEST);
        assertProblem(
                quick(() -> editor.posts(ARTICLES, "{\"title\": " + deep + "}")), HttpStatus.UNPROCESSABLE_CONTENT);
        var id = written("Deep");
        assertProblem(
                quick(() -> editor.patches(ARTICLES + "/" + id, "\"0\"", "{\"title\": " + deep + "}")),
                HttpStatus.BAD_REQUEST);
    }

    @Test
    void textOfTwoMegabytesIsToldItsLimit() {
        var body = "{\"title\": \"Long\", \"body\": \"" + "a long line\\n".repeat(160_000) + "\"}";
        assertMistake(quick(() -> editor.posts(ARTICLES, body)), HttpStatus.UNPROCESSABLE_CONTENT, "body");
    }

    @Test
    void aBodyBeyondAllMeasureIsTooLarge() {
        var body = "{\"title\": \"" + "x".repeat(9_000_000) + "\"}";
        assertProblem(quick(() -> editor.posts(ARTICLES, body)), HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void aBodyThatStopsComingInTheMiddleOfAFieldIsAskedForAgain() {
        var answer = editor.call(HttpMethod.POST, ARTICLES)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\": \"Ha")
                .with(HostileInputTests::stopping)
                .exchange();

        assertProblem(answer, HttpStatus.REQUEST_TIMEOUT);
    }

    /** The request of a sender who sends no more, and for whom the server waits no longer. */
    private static MockHttpServletRequest stopping(MockHttpServletRequest request) {
        var arrived = request.getInputStream();
        var rest = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(new TimeoutException());
            }
        };
        var half = spy(request);
        willReturn(new DelegatingServletInputStream(new SequenceInputStream(arrived, rest)))
                .given(half)
                .getInputStream();
        return half;
    }

    @Test
    void halfCharactersAndControlsAreMendedInText() {
        var answer = quick(() -> editor.posts(ARTICLES, """
                {"title": "a\\ud800b", "summary": "c\\u0000d", "body": "e\\udfff \\ud83c\\udf31 \\u202eabc\\u202c"}"""));

        assertThat(answer).hasStatus(HttpStatus.CREATED);
        var article = Program.json(answer);
        assertThat(article.path("title").asString()).isEqualTo("a\ufffdb");
        assertThat(article.path("summary").asString()).isEqualTo("cd");
        assertThat(article.path("body").asString()).isEqualTo("e\ufffd 🌱 \u202eabc\u202c");
    }

    @Test
    void aWrongFieldOfAChangeIsNamed() {
        var path = ARTICLES + "/" + written("Mended");
        assertMistake(editor.patches(path, "\"0\"", "{\"title\": 5}"), HttpStatus.UNPROCESSABLE_CONTENT, "title");
        assertMistake(editor.patches(path, "\"0\"", "{\"title\": null}"), HttpStatus.UNPROCESSABLE_CONTENT, "title");
        assertMistake(editor.patches(path, "\"0\"", "{\"tags\": []}"), HttpStatus.UNPROCESSABLE_CONTENT, "tags");
        assertProblem(editor.patches(path, "\"0\"", "[]"), HttpStatus.BAD_REQUEST);
        assertProblem(editor.patches(path, "\"0\"", "null"), HttpStatus.BAD_REQUEST);
    }

    @Test
    void otherMethodsTypesAndAddressesAreToldApart() {
        assertThat(editor.deletes(ARTICLES)).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertProblem(editor.gets(ARTICLES + "/no-id"), HttpStatus.BAD_REQUEST);
        assertProblem(editor.gets(ARTICLES + "/01890000-0000-7000-8000-000000000000"), HttpStatus.NOT_FOUND);
        assertThat(editor.gets("/api/v1/nothing")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(editor.call(HttpMethod.POST, ARTICLES)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("title")
                        .exchange())
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertMistake(editor.gets(ARTICLES + "?status=lost"), HttpStatus.BAD_REQUEST, "status");
        assertMistake(editor.gets(ARTICLES + "?after=%00"), HttpStatus.BAD_REQUEST, "after");
        assertMistake(editor.gets(ARTICLES + "?limit=1000"), HttpStatus.BAD_REQUEST, "limit");
    }

    private String written(String title) {
        return Program.json(editor.posts(ARTICLES, "{\"title\": \"" + title + "\"}"))
                .path("id")
                .asString();
    }

    private static MvcTestResult quick(Supplier<MvcTestResult> call) {
        var begin = Instant.now();
        var result = call.get();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(PATIENCE);
        return result;
    }
}

package dev.parley.api;

import static dev.parley.api.Program.assertMistake;
import static dev.parley.api.Program.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@DatabaseTest
class ModerationApiTests {

    private static final String DECISIONS = "/api/v1/moderation/decisions";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    private Program moderator;
    private ArticleId article;

    @BeforeEach
    void aModeratorsProgramAndAnArticle() {
        moderator = program("Mona");
        article = newsroom.article("Snowdrops");
    }

    @Test
    void theQueueTellsAllOfACommentButItsWritersAddress() {
        var parent = newsroom.commentOn(article).by("Ann").saying("First").sent();
        decide("approve", parent);
        var reply = newsroom.commentOn(article)
                .by("Ben")
                .answering(parent)
                .saying("*Second* 🌱")
                .sent();

        var answer = moderator.gets("/api/v1/comments?status=pending");

        assertThat(answer).hasStatusOk();
        var items = Program.json(answer).path("items");
        assertThat(items.size()).isEqualTo(1);
        var comment = items.path(0);
        assertThat(comment.path("id").asString()).isEqualTo(reply.toString());
        assertThat(comment.path("article").asString()).isEqualTo(article.toString());
        assertThat(comment.path("articleTitle").asString()).isEqualTo("Snowdrops");
        assertThat(comment.path("parent").asString()).isEqualTo(parent.toString());
        assertThat(comment.path("author").asString()).isEqualTo("Ben");
        assertThat(comment.path("body").asString()).isEqualTo("*Second* 🌱");
        assertThat(comment.path("html").asString()).contains("<em>Second</em>");
        assertThat(comment.path("status").asString()).isEqualTo("pending");
        assertThat(comment.path("submittedAt").asString()).endsWith("Z");
        assertThat(comment.path("signals").path(0).path("words").asString()).isNotBlank();
        assertThat(comment.has("spamScore")).isTrue();
        assertThat(answer.getResponse().getContentAsByteArray())
                .asString()
                .doesNotContainIgnoringCase("reader.example", "email");
    }

    @Test
    void theQueueIsPagedOldestFirst() {
        var sent = IntStream.range(0, 5)
                .mapToObj(number -> newsroom.commentOn(article).sent().toString())
                .toList();
        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = Program.json(moderator.gets("/api/v1/comments?limit=2" + after));
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());

        assertThat(seen).containsExactlyElementsOf(sent);
    }

    @Test
    void manyCommentsAreDecidedAtOnce() {
        var one = newsroom.commentOn(article).sent();
        var other = newsroom.commentOn(article).sent();
        var unknown = new CommentId(UUID.randomUUID());

        var results = decide("spam", one, other, unknown);

        assertThat(outcomes(results)).containsExactly("decided", "decided", "unknown");
        assertThat(results.path(0).path("comment").asString()).isEqualTo(one.toString());
        assertThat(results.path(0).path("status").asString()).isEqualTo("spam");
        assertThat(results.path(0).path("by").asString()).isEqualTo("Mona");
        assertThat(results.path(0).path("at").asString()).isNotBlank();
        assertThat(results.path(0).path("decision").asString()).isNotBlank();
        assertThat(Program.json(moderator.gets("/api/v1/comments?status=spam"))
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void theSecondModeratorIsToldWhoDecided() {
        var comment = newsroom.commentOn(article).sent();
        decide("approve", comment);

        var second = program("Max").posts(DECISIONS, decision("reject", comment));

        var result = Program.json(second).path("results").path(0);
        assertThat(result.path("outcome").asString()).isEqualTo("already-decided");
        assertThat(result.path("status").asString()).isEqualTo("approved");
        assertThat(result.path("by").asString()).isEqualTo("Mona");
        assertThat(result.path("decision").isNull()).isTrue();
    }

    @Test
    void aDecisionIsUndone() {
        var comment = newsroom.commentOn(article).sent();
        var decision = decide("reject", comment).path(0).path("decision").asString();

        var undone = moderator.deletes(DECISIONS + "/" + decision);

        assertThat(undone).hasStatusOk();
        assertThat(Program.json(undone).path("status").asString()).isEqualTo("pending");
    }

    @Test
    void aDecisionIsNotUndoneOnceTheCommentWasChanged() {
        var comment = newsroom.commentOn(article).sent();
        var first = decide("reject", comment).path(0).path("decision").asString();
        decide("approve", comment);

        var late = moderator.deletes(DECISIONS + "/" + first);

        var problem = assertProblem(late, HttpStatus.CONFLICT);
        assertThat(problem.path("currentStatus").asString()).isEqualTo("approved");
        assertThat(problem.path("by").asString()).isEqualTo("Mona");
    }

    @Test
    void aDecisionThatNobodyMadeIsNotFound() {
        assertProblem(moderator.deletes(DECISIONS + "/" + UUID.randomUUID()), HttpStatus.NOT_FOUND);
        assertProblem(moderator.deletes(DECISIONS + "/1"), HttpStatus.BAD_REQUEST);
    }

    @Test
    void aDecisionThatCannotBeMadeNamesWhatIsWrong() {
        var id = UUID.randomUUID();
        var tooMany = String.join(",", Collections.nCopies(501, "\"" + id + "\""));

        assertMistake(post("{\"comments\": [\"%s\"]}".formatted(id)), HttpStatus.UNPROCESSABLE_CONTENT, "decision");
        assertMistake(
                post("{\"decision\": \"burn\", \"comments\": [\"%s\"]}".formatted(id)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "decision");
        assertMistake(post("{\"decision\": \"spam\"}"), HttpStatus.UNPROCESSABLE_CONTENT, "comments");
        assertMistake(post("{\"decision\": \"spam\", \"comments\": []}"), HttpStatus.UNPROCESSABLE_CONTENT, "comments");
        assertMistake(
                post("{\"decision\": \"spam\", \"comments\": [%s]}".formatted(tooMany)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "comments");
        for (var wrong : List.of("\"1\"", "\"\"", "null", "7", "{}")) {
            assertMistake(
                    post("{\"decision\": \"spam\", \"comments\": [\"%s\", %s]}".formatted(id, wrong)),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "comments[1]");
        }
        assertMistake(
                post("{\"decision\": \"spam\", \"comments\": [\"%s\"], \"reason\": \"%s\"}"
                        .formatted(id, "x".repeat(101))),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "reason");
    }

    @Test
    void aReasonInOtherWordsThanTheSitesIsForColleaguesAlone() {
        var comment = newsroom.commentOn(article).sent();

        assertThat(post("{\"decision\": \"reject\", \"comments\": [\"%s\"], \"reason\": \"too loud\"}"
                        .formatted(comment)))
                .hasStatusOk();

        assertThat(moderator.gets("/api/v1/moderation/audit")).bodyText().contains("too loud");
    }

    @Test
    void aListSaysWhichParameterIsWrong() {
        assertMistake(moderator.gets("/api/v1/comments?status=erased"), HttpStatus.BAD_REQUEST, "status");
        assertMistake(moderator.gets("/api/v1/comments?after=x"), HttpStatus.BAD_REQUEST, "after");
        assertMistake(moderator.gets("/api/v1/comments?limit=0"), HttpStatus.BAD_REQUEST, "limit");
        assertMistake(moderator.gets("/api/v1/comments?limit=101"), HttpStatus.BAD_REQUEST, "limit");
        assertMistake(moderator.gets("/api/v1/comments?limit=many"), HttpStatus.BAD_REQUEST, "limit");
    }

    @Test
    void aParameterThatCannotBeReadIsToldHowToBeWritten() {
        assertThat(moderator.gets("/api/v1/comments?limit=many"))
                .bodyJson()
                .extractingPath("detail")
                .isEqualTo("limit: This must be a whole number.");
        assertThat(moderator.gets("/api/v1/moderation/audit?from=yesterday"))
                .bodyJson()
                .extractingPath("detail")
                .isEqualTo("from: This must be a time, such as 2026-03-01T12:00:00Z.");
        assertThat(moderator.gets("/api/v1/moderation/audit?subject=it"))
                .bodyJson()
                .extractingPath("detail")
                .isEqualTo("subject: This is no id.");
    }

    private JsonNode decide(String decision, CommentId... comments) {
        var answer = post(decision(decision, comments));
        assertThat(answer).hasStatusOk();
        return Program.json(answer).path("results");
    }

    private MvcTestResult post(String json) {
        return moderator.posts(DECISIONS, json);
    }

    private static String decision(String decision, CommentId... comments) {
        var ids = List.of(comments).stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
        return "{\"decision\": \"%s\", \"comments\": %s, \"reason\": \"off-topic\"}".formatted(decision, ids);
    }

    private static List<String> outcomes(JsonNode results) {
        return results.valueStream()
                .map(result -> result.path("outcome").asString())
                .toList();
    }

    private Program program(String name) {
        var staff = newsroom.staff(name, Role.MODERATOR);
        var scopes = Set.of(Scope.COMMENTS_READ, Scope.COMMENTS_MODERATE);
        return new Program(http, tokens.issue(staff.accountId(), "test", scopes).text());
    }
}

package dev.parley.api;

import static dev.parley.api.Program.assertMistake;
import static dev.parley.api.Program.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program does with comments what moderators do beside deciding. */
@DatabaseTest
class CommentHandlingApiTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Appeals appeals;

    private Staff mona;
    private Program moderator;
    private CommentId comment;
    private String path;

    @BeforeEach
    void aCommentWaits() {
        mona = newsroom.staff("Mona", Role.MODERATOR);
        moderator = new Program(
                http,
                tokens.issue(mona.accountId(), "Test", Set.of(Scope.COMMENTS_READ, Scope.COMMENTS_MODERATE))
                        .text());
        comment = newsroom.commentOn(newsroom.article("Snowdrops"))
                .by("Ann")
                .saying("White and early")
                .sent();
        path = "/api/v1/comments/" + comment;
    }

    @Test
    void aTextIsEditedInTheVersionThatWasReadAndInNoOther() {
        var tag = moderator.gets(path).getResponse().getHeader("ETag");

        var edited = moderator.patches(path, tag, "{\"body\": \"White\"}");

        assertThat(edited).hasStatusOk();
        assertThat(Program.json(edited).path("body").asString()).isEqualTo("White");
        assertProblem(moderator.patches(path, tag, "{\"body\": \"Late\"}"), HttpStatus.PRECONDITION_FAILED);
        assertMistake(moderator.patches(path, "*", "{\"body\": \" \"}"), HttpStatus.UNPROCESSABLE_CONTENT, "body");
    }

    @Test
    void aCommentIsPinnedAndUnpinned() {
        assertThat(Program.json(puts(path + "/marks/pinned", "")).path("pinned").asBoolean())
                .isTrue();
        assertThat(Program.json(puts(path + "/marks/thread-closed", ""))
                        .path("threadClosed")
                        .asBoolean())
                .isTrue();
        assertThat(Program.json(moderator.deletes(path + "/marks/pinned"))
                        .path("pinned")
                        .asBoolean())
                .isFalse();
        assertThat(puts(path + "/marks/golden", "")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(puts("/api/v1/comments/" + UUID.randomUUID() + "/marks/pinned", ""))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aThreadIsMovedUnderAnotherArticle() {
        var other = newsroom.article("Crocuses");

        var moved = puts(path + "/article", "{\"article\": \"%s\"}".formatted(other.value()));

        assertThat(Program.json(moved).path("article").asString()).isEqualTo(other.toString());
        assertMistake(
                puts(path + "/article", "{\"article\": \"%s\"}".formatted(UUID.randomUUID())),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "article");
    }

    @Test
    void aWriterIsBlockedByACommentAndMayWriteAgain() {
        var block = path + "/writer/block";
        assertThat(Program.json(moderator.gets(block)).path("blocked").asBoolean())
                .isFalse();

        var blocked = puts(block, "");

        assertThat(Program.json(blocked).path("by").asString()).isEqualTo("Mona");
        assertThat(blocked).bodyText().doesNotContain("reader.example");
        assertThat(Program.json(moderator.deletes(block)).path("blocked").asBoolean())
                .isFalse();
    }

    @Test
    void anAppealIsRead() {
        assertThat(moderator.gets(path + "/appeal")).hasStatus(HttpStatus.NOT_FOUND);
        newsroom.as(mona, () -> moderation.decideUnseen(Ruling.of(Verb.REJECT), List.of(comment), mona));
        appeals.ask(comment, "It is true");

        var appeal = Program.json(moderator.gets(path + "/appeal"));

        assertThat(appeal.path("explanation").asString()).isEqualTo("It is true");
        assertThat(appeal.path("decidedAt").isNull()).isTrue();
    }

    @Test
    void aTokenThatOnlyReadsChangesNothing() {
        var reading = new Program(
                http,
                tokens.issue(mona.accountId(), "Reads", Set.of(Scope.COMMENTS_READ))
                        .text());

        assertThat(reading.gets(path)).hasStatusOk();
        assertThat(reading.patches(path, "*", "{\"body\": \"x\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(reading.call(HttpMethod.PUT, path + "/writer/block").exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult puts(String to, String json) {
        return moderator
                .call(HttpMethod.PUT, to)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}

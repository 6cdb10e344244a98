package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReportReason;
import dev.parley.moderation.Reports;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program works as moderators do: finds, reads reports and the audit log, answers. */
@DatabaseTest
class WorkbenchApiTests {

    private static final String COMMENTS = "/api/v1/comments";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Reports reports;

    private Program moderator;
    private ArticleId article;
    private CommentId comment;

    @BeforeEach
    void aCommentWaits() {
        var mona = newsroom.staff("Mona", Role.MODERATOR);
        var token = tokens.issue(mona.accountId(), "Test", Set.of(Scope.COMMENTS_READ, Scope.COMMENTS_MODERATE));
        moderator = new Program(http, token.text());
        article = newsroom.article("Snowdrops");
        comment =
                newsroom.commentOn(article).by("Ann").saying("White and early").sent();
    }

    @Test
    void commentsAreFoundByWhatTheySayAndWhereTheyStand() {
        newsroom.commentOn(article).by("Ben").saying("Late").sent();

        assertThat(ids(moderator.gets(COMMENTS + "?text=early"))).containsExactly(comment.toString());
        assertThat(ids(moderator.gets(COMMENTS + "?author=ben"))).hasSize(1);
        assertThat(ids(moderator.gets(COMMENTS + "?status=queue&article=" + article.value())))
                .hasSize(2);
        assertThat(ids(moderator.gets(COMMENTS + "?status=approved&text=early")))
                .isEmpty();
        assertThat(ids(moderator.gets(COMMENTS + "?status=all&order=newest")))
                .hasSize(2)
                .last()
                .isEqualTo(comment.toString());
    }

    @Test
    void aFilterThatCanNotBeReadIsToldAndNotIgnored() {
        assertThat(moderator.gets(COMMENTS + "?score-from=much"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("a number from 0 to 1");
        assertThat(moderator.gets(COMMENTS + "?colour=red")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aReportedCommentIsInTheQueueWithItsReports() {
        decide("approve");
        report();
        report();

        var queue = moderator.gets(COMMENTS + "?status=queue&waits=reports");
        assertThat(ids(queue)).containsExactly(comment.toString());
        assertThat(Program.json(queue).path("items").path(0).path("waitsFor").asString())
                .isEqualTo("reports");
        var told = Program.json(moderator.gets(COMMENTS + "/" + comment + "/reports"));
        assertThat(told.size()).isEqualTo(2);
        assertThat(told.path(0).path("reason").asString()).isEqualTo("insult");
    }

    @Test
    void theAuditLogTellsWhatWasDecidedAndWhy() {
        decide("reject");

        var entry = Program.json(moderator.gets("/api/v1/moderation/audit?subject=" + comment))
                .path("items")
                .path(0);
        assertThat(entry.path("by").asString()).isEqualTo("Mona");
        assertThat(entry.path("action").asString()).isEqualTo("reject");
        assertThat(entry.path("reason").asString()).isEqualTo("off-topic");
        assertThat(entry.path("decision").isNull()).isFalse();
    }

    @Test
    void aPublicCommentIsAnsweredInTheSitesName() {
        var words = "{\"parent\": \"%s\", \"body\": \"Thank you\"}".formatted(comment);
        assertThat(moderator.posts("/api/v1/moderation/replies", words)).hasStatus(HttpStatus.NOT_FOUND);
        decide("approve");

        var reply = Program.json(moderator.posts("/api/v1/moderation/replies", words));
        assertThat(reply.path("status").asString()).isEqualTo("approved");
        assertThat(reply.path("staff").asBoolean()).isTrue();
        assertThat(moderator.posts("/api/v1/moderation/replies", words.replace("Thank you", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theReasonsOfTheSiteAreListed() {
        assertThat(moderator.gets("/api/v1/moderation/reasons"))
                .hasStatusOk()
                .bodyText()
                .contains("off-topic", "publicWording");
    }

    @Test
    void aCommentThatIsNotThereIsToldSo() {
        assertThat(moderator.gets(COMMENTS + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void decide(String decision) {
        assertThat(moderator.posts(
                        "/api/v1/moderation/decisions",
                        "{\"decision\": \"%s\", \"comments\": [\"%s\"], \"reason\": \"off-topic\"}"
                                .formatted(decision, comment)))
                .hasStatusOk();
    }

    private void report() {
        reports.report(new NewReport(
                comment, ReportReason.INSULT, "", null, null, UUID.randomUUID().toString()));
    }

    private static List<String> ids(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return StreamSupport.stream(Program.json(answer).path("items").spliterator(), false)
                .map(item -> item.path("id").asString())
                .toList();
    }
}

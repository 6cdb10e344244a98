package dev.parley.site.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.comment.WaitsFor;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Reports;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Readers report comments. */
@DatabaseTest
class ReportingTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Queue queue;

    @Autowired
    private Reports reports;

    private Staff ann;
    private CommentId comment;
    private int networks;

    @BeforeEach
    void aCommentIsPublic() {
        ann = newsroom.moderator("Ann");
        comment = newsroom.commentOn(newsroom.article("Spring is here"))
                .by("Rea")
                .saying("Buy this")
                .sent();
        decide(Verb.APPROVE);
    }

    @Test
    void eachPublicCommentCanBeReported() {
        assertThat(get("/articles/spring-is-here")).bodyText().contains("/comments/" + comment + "/report");
        assertThat(get(path())).hasStatusOk().bodyText().contains("<bdi>Rea</bdi>", "#comment-" + comment);
    }

    @Test
    void oneReportIsKnownToModeratorsAndTwoBringTheCommentBackIntoTheQueue() {
        report("spam", "");
        assertThat(waiting()).isEmpty();

        report("insult", "It hurts");
        assertThat(waiting()).singleElement().satisfies(item -> {
            assertThat(item.row().place())
                    .isNotNull()
                    .satisfies(place -> assertThat(place.reason()).isEqualTo(WaitsFor.REPORTS));
            assertThat(item.row().signals()).anyMatch(signal -> signal.words().startsWith("2 readers reported it"));
        });
        assertThat(get("/articles/spring-is-here")).bodyText().contains("Buy this");
        assertThat(newsroom.as(ann, () -> reports.about(comment))).hasSize(2);
    }

    @Test
    void theOneWhoReportedSeesWhatWasDecided() {
        report("spam", "");
        var page = location(report("spam", ""));
        assertThat(get(page)).hasStatusOk().bodyText().contains("We have received your report");

        decide(Verb.REJECT);

        assertThat(get(page)).bodyText().contains("took it down");
        assertThat(get(page + "x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aModeratorConfirmsThatAReportedCommentStays() {
        report("spam", "");
        var page = location(report("other", "No"));

        assertThat(decide(Verb.APPROVE)).isInstanceOf(Outcome.Decided.class);
        assertThat(waiting()).isEmpty();
        assertThat(get(page)).bodyText().contains("left it where it is");
    }

    @Test
    void aNoticeOfUnlawfulContentNeedsAnExplanationANameAnAddressAndGoodFaith() {
        var answer = post("reason", "illegal", "explanation", "", "name", "", "email", "nobody");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "explain why it is unlawful",
                        "give your name",
                        "give an email address",
                        "accurate and complete",
                        "value=\"nobody\"",
                        "checked");

        post(
                "reason",
                "illegal",
                "explanation",
                "Libel",
                "name",
                "Nora",
                "email",
                "nora@notice.example",
                "good_faith",
                "yes");
        assertThat(waiting()).hasSize(1);
        assertThat(newsroom.as(ann, () -> reports.about(comment)))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Nora"));
    }

    @Test
    void whoReportsTheSexualAbuseOfChildrenNeedNotSayWhoTheyAre() {
        assertThat(post("reason", "child-abuse", "explanation", "See the link", "good_faith", "yes"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void whatIsNotPublicCanNotBeReported() {
        decide(Verb.REJECT);

        assertThat(get(path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("reason", "spam")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/comments/nonsense/report")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoSendsTooManyReportsIsAskedToWaitAndKeepsTheText() {
        MvcTestResult answer = null;
        for (var number = 0; number < 6; number++) {
            answer = send("203.0.113.99", "reason", "other", "explanation", "Kept text");
        }
        assertThat(answer)
                .isNotNull()
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Kept text");
    }

    @Test
    void anotherAddressOfTheSameCustomerIsNoWayAroundThat() {
        MvcTestResult answer = null;
        for (var number = 1; number <= 6; number++) {
            answer = send("2001:db8:9:9::" + number, "reason", "other", "explanation", "Once more");
        }
        assertThat(answer).isNotNull().hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private MvcTestResult report(String reason, String explanation) {
        return post("reason", reason, "explanation", explanation);
    }

    private MvcTestResult post(String... fields) {
        return send("198.51.100." + ++networks, fields);
    }

    private MvcTestResult send(String network, String... fields) {
        var request = web.post()
                .uri(path())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(one -> {
                    one.setRemoteAddr(network);
                    return one;
                });
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(URI.create(path)).exchange();
    }

    private String path() {
        return "/comments/" + comment + "/report";
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private List<QueueItem> waiting() {
        return newsroom.as(ann, () -> queue.page(null, 10)).items();
    }

    private Outcome decide(Verb verb) {
        var seen =
                new Seen(comment, decisions.states(List.of(comment)).getFirst().version());
        return newsroom.as(ann, () -> moderation.decide(Ruling.of(verb), List.of(seen), ann))
                .getFirst();
    }
}

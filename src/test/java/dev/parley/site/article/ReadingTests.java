package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Seen;
import dev.parley.comment.Sender;
import dev.parley.comment.ThreadSettings;
import dev.parley.comment.ThreadSettings.FirstPage;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.CommentIntake;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What readers see of articles and comments. */
@DatabaseTest
class ReadingTests {

    private static final String PAGE = "/articles/spring-is-here";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions comments;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private Statements statements;

    private ArticleId article;

    @BeforeEach
    void anArticleIsPublished() {
        article = newsroom.article("Spring is here");
    }

    @Test
    void aCommentIsOnTheNextPageAfterItsApprovalAndOffItAfterARejection() {
        var comment = newsroom.commentOn(article).by("Rea").saying("Waits").sent();
        assertThat(get(PAGE)).bodyText().contains("No comments yet").doesNotContain("Waits");
        assertThat(get("/")).bodyText().doesNotContain("1 comment");

        decide(Verb.APPROVE, comment);
        assertThat(get(PAGE)).bodyText().contains("1 comment", "Waits", "id=\"comment-" + comment + "\"");
        assertThat(get("/")).bodyText().contains("1 comment");
        assertThat(get("/feed.xml")).bodyText().contains("<slash:comments>1</slash:comments>");

        decide(Verb.REJECT, comment);
        assertThat(get(PAGE)).bodyText().doesNotContain("Waits");
    }

    @Test
    void aPageIsTheSameForAllAndSetsNoCookie() {
        var first = get(PAGE);
        var second = get(PAGE);

        assertThat(first).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(first.getResponse().getHeader("ETag"))
                .isEqualTo(second.getResponse().getHeader("ETag"));
        assertThat(first)
                .headers()
                .hasHeaderSatisfying(
                        "Cache-Control",
                        values -> assertThat(values).singleElement().asString().contains("public", "max-age=0"));
        assertThat(first).headers().containsHeader("Content-Security-Policy");
    }

    @Test
    void namesAndTextsCanNotBecomeMarkup() {
        var letter = newsroom.commentOn(article)
                .by("Rea")
                .saying("<script>alert(1)</script> [x](javascript:alert(1))")
                .submission();
        var hostile = new CommentSubmission(
                letter.article(),
                null,
                new Sender(
                        "<img src=x onerror=alert(1)>\" onmouseover=\"x",
                        letter.email(),
                        "https://example.com/\"><script>"),
                letter.text(),
                letter.delivery(),
                letter.formToken());
        decide(Verb.APPROVE, intake.submit(hostile).comment());
        newsroom.article("</title><script>alert('title')</script>");

        assertThat(get(PAGE))
                .bodyText()
                .doesNotContain("<script>", "<img src=x", "aria-label=\"Reply to <", "/\"><", "href=\"javascript:");
        assertThat(get("/")).bodyText().doesNotContain("<script");
        assertThat(get("/feed.xml")).bodyText().doesNotContain("<script");
    }

    @Test
    void theMarkOfTheStaffCanNotBeTyped() throws UnsupportedEncodingException {
        var typed = newsroom.commentOn(article)
                .by("Rea <span class=\"staff\">\u2713 Site staff</span>")
                .at("rea@reader.example")
                .sent();
        decide(Verb.APPROVE, typed);
        assertThat(get(PAGE))
                .bodyText()
                .contains("Rea &lt;span")
                .doesNotContain("<span class=\"staff", "class=\"seal\"");

        var moira = newsroom.moderator("Moira");
        newsroom.as(moira, () -> desk.reply(typed, "Thank you", moira));

        var page = get(PAGE).getResponse().getContentAsString();
        assertThat(page).containsOnlyOnce("<span class=\"staff\"><svg").containsOnlyOnce("Confirmed by this site");
        assertThat(page.indexOf("<span class=\"staff\">")).isGreaterThan(page.indexOf("Moira</bdi>"));
    }

    @Test
    void aReplyIsWrittenInTheSameFormUnderTheNameOfWhoIsAnswered() {
        var comment = newsroom.commentOn(article).by("Rea").sent();
        decide(Verb.APPROVE, comment);

        assertThat(get(PAGE)).bodyText().contains("href=\"?reply=" + comment + "#respond\"");
        assertThat(get(PAGE + "?reply=" + comment))
                .bodyText()
                .contains("Replying to", "<bdi>Rea</bdi>", "Cancel reply")
                .contains("name=\"comment_parent\" value=\"" + comment + "\"");
        assertThat(get(PAGE + "?reply=nonsense")).bodyText().contains("name=\"comment_parent\" value=\"\"");
    }

    @Test
    void theLinksOfACommentLeadToTheSamePlacesFromEachPageThatShowsIt() {
        newsroom.set(ThreadSettings.GROUP, new ThreadSettings(5, 1, FirstPage.OLDEST, false, false));
        var first = newsroom.commentOn(article).by("Rea").sent();
        var second = newsroom.commentOn(article).by("Leo").sent();
        decide(Verb.APPROVE, first);
        decide(Verb.APPROVE, second);

        assertThat(get(PAGE))
                .bodyText()
                .contains("href=\"#comment-" + first + "\"", "href=\"?reply=" + first + "#respond\"");
        assertThat(get(PAGE + "?comments=2"))
                .bodyText()
                .contains("href=\"#comment-" + second, "href=\"?comments=2&amp;reply=" + second + "#respond\"");
        assertThat(get(PAGE + "?comments=2&reply=" + first))
                .bodyText()
                .contains(
                        "href=\"" + PAGE + "?comments=2#comment-" + second,
                        "href=\"" + PAGE + "?comments=2&amp;reply=" + second + "#respond\"");
        assertThat(web.post()
                        .uri(PAGE + "/comments")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"" + PAGE + "#comment-" + first, "href=\"" + PAGE + "?reply=" + first + "#respond\"");
    }

    @Test
    void theFormIsTheOneThatBrowsersKnow() {
        assertThat(get(PAGE))
                .bodyText()
                .contains("Leave a Reply", "Your email address will not be published. Required fields are marked")
                .containsSubsequence("name=\"comment\"", "name=\"author\"", "name=\"email\"", "name=\"url\"")
                .contains("autocomplete=\"name\"", "autocomplete=\"email\"", "autocomplete=\"url\"", "Post Comment");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : List.of(
                "/articles/nowhere",
                "/articles/UPPER",
                PAGE + "?comments=2",
                PAGE + "?comments=0",
                "/?page=2",
                "/?page=x")) {
            assertThat(get(path)).as(path).hasStatus(404);
        }
    }

    @Test
    void aPageTakesAsManyStatementsForManyCommentsAsForFew() {
        approved(10);
        var few = statements.during(() -> get(PAGE + "?reply=none"));
        approved(190);
        var many = statements.during(() -> get(PAGE + "?reply=none"));

        assertThat(few).hasSameSizeAs(many).hasSizeLessThanOrEqualTo(6);
        assertThat(statements.during(() -> get(PAGE)))
                .as("the first asks, the second is answered from the cache")
                .isNotEmpty();
        assertThat(statements.during(() -> get(PAGE))).isEmpty();
    }

    private void approved(int number) {
        for (var i = 0; i < number; i++) {
            decide(Verb.APPROVE, newsroom.commentOn(article).sent());
        }
    }

    private void decide(Verb verb, CommentId comment) {
        var state = comments.states(List.of(comment)).getFirst();
        comments.decide(verb, List.of(new Seen(comment, state.version())));
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }
}

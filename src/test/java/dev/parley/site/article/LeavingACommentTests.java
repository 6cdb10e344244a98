package dev.parley.site.article;

import static dev.parley.site.article.CommentingReader.form;
import static dev.parley.site.article.CommentingReader.tokenIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentId;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of what readers send: each outcome, and the text is never lost. */
@DatabaseTest
class LeavingACommentTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    private ArticleId article;

    @BeforeEach
    void anArticleIsOpen() {
        article = newsroom.article("Spring is here");
    }

    @Test
    void aCommentIsTakenAndItsWriterIsSentToAPageOfTheirOwn() {
        var answer = send(form("Kept for *moderation*", token()));

        assertThat(answer).hasStatus(303).doesNotContainHeader("Set-Cookie");
        var page = web.get().uri(location(answer)).exchange();
        assertThat(page)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex");
        assertThat(page)
                .bodyText()
                .contains("waiting for a moderator", "Kept for <em>moderation</em>", "/articles/spring-is-here")
                .doesNotContain("ann@reader.example");
    }

    @Test
    void theSameSubmissionSentAgainLeadsToTheSameComment() {
        var token = token();

        assertThat(location(send(form("Once", token)))).isEqualTo(location(send(form("Once", token))));
    }

    @Test
    void whatIsToBeMendedIsToldBesideTheFieldAndNothingTypedIsLost() {
        var answer = send("comment=" + encoded("Kept </textarea><b>text")
                + "&author=&email=ann%40&url=nowhere&form_token=" + token());

        assertThat(answer).hasStatus(422).hasHeader("Cache-Control", "no-store");
        assertThat(answer)
                .bodyText()
                .contains("Kept &lt;/textarea&gt;&lt;b&gt;text", "value=\"ann@\"", "value=\"nowhere\"")
                .contains("id=\"problems\" role=\"alert\" tabindex=\"-1\" autofocus")
                .contains("<a href=\"#author\">", "<a href=\"#email\">", "<a href=\"#url\">")
                .contains("aria-invalid=\"true\" aria-describedby=\"author-error\"", "id=\"author-error\"")
                .doesNotContain("id=\"comment-error\"");
    }

    @Test
    void aFormWithoutOrWithAForeignTokenComesBackFresh() {
        var other = newsroom.article("Another article");
        assertThat(other).isNotEqualTo(article);
        for (var token : new String[] {"", "1.AAAA", "9999999999999999999.x", tokenOf("/articles/another-article")}) {
            var answer = send(form("Text to keep", token));

            assertThat(answer).hasStatus(422);
            assertThat(answer)
                    .bodyText()
                    .contains("Text to keep", "the form is a fresh one", "value=\"ann@reader.example\"");
            assertThat(send(form("Text to keep", tokenIn(answer)))).hasStatus(303);
        }
    }

    @Test
    void aReplyToWhatIsNotThereCanBePostedAsACommentOfItsOwn() {
        var pending = newsroom.commentOn(article).sent();
        for (var parent : new String[] {"nonsense", UUID.randomUUID().toString(), pending.toString()}) {
            var answer = send(form("A reply", token()) + "&comment_parent=" + parent);

            assertThat(answer).hasStatus(422);
            assertThat(answer)
                    .bodyText()
                    .contains("A reply", "takes no answers any more", "name=\"comment_parent\" value=\"\"");
        }
    }

    @Test
    void anArticleThatIsClosedShowsTheTextToBeCopied() {
        newsroom.article("Closed", CommentPolicy.CLOSED);

        var answer = sendTo("/articles/closed/comments", form("Copy me", token()));
        assertThat(answer).hasStatus(403);
        assertThat(answer).bodyText().contains("Copy me").doesNotContain("ann@reader.example");
    }

    @Test
    void anArticleThatIsNotThereShowsTheTextToBeCopied() {
        var answer = sendTo("/articles/nowhere/comments", form("Copy me", token()));

        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyText().contains("Copy me");
    }

    @Test
    void whoSendsTooFastIsToldWhenToComeBackAndKeepsTheForm() {
        var answer = send(form("Number 0", token()));
        for (var i = 1; i < 30 && answer.getResponse().getStatus() == 303; i++) {
            answer = send(form("Number " + i, token()));
        }

        assertThat(answer).hasStatus(429);
        assertThat(Integer.parseInt(String.valueOf(answer.getResponse().getHeader("Retry-After"))))
                .isPositive();
        assertThat(answer).bodyText().contains("Number ", "value=\"ann@reader.example\"", "Post Comment");
    }

    @Test
    void whatIsNotTheFormIsNotTaken() {
        assertThat(web.post()
                        .uri("/articles/spring-is-here/comments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(415);
    }

    @Test
    void aWrongKeyIsAsGoodAsNoComment() {
        var location = location(send(form("Mine", token())));
        var wrong = location.substring(0, location.indexOf('=') + 1) + "wrong";

        assertThat(web.get().uri(wrong)).hasStatus(404);
        assertThat(web.get().uri(location.substring(0, location.indexOf('?')))).hasStatus(404);
        assertThat(web.get().uri("/comments/" + new CommentId(UUID.randomUUID()) + "?key=x"))
                .hasStatus(404);
        assertThat(web.get().uri("/comments/nonsense?key=x")).hasStatus(404);
    }

    private MvcTestResult send(String form) {
        return sendTo("/articles/spring-is-here/comments", form);
    }

    private MvcTestResult sendTo(String path, String form) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }

    private String token() {
        return tokenOf("/articles/spring-is-here");
    }

    private String tokenOf(String path) {
        return tokenIn(web.get().uri(path).exchange());
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

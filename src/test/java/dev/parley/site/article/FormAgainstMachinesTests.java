package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.moderation.check.ChallengeSettings;
import dev.parley.moderation.check.ChallengeSettings.When;
import dev.parley.moderation.check.FormSettings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The fields that no person fills in, and what the page does with them. */
@DatabaseTest
class FormAgainstMachinesTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentList comments;

    @BeforeEach
    void anArticleIsOpen() {
        newsroom.article("Spring is here");
    }

    @Test
    void theHiddenFieldIsOutOfSightOfPeopleAndTheirPrograms() throws UnsupportedEncodingException {
        assertThat(page())
                .contains("<div class=\"trap\" aria-hidden=\"true\">", "Leave this field empty")
                .contains("name=\"subject\" type=\"text\" tabindex=\"-1\" autocomplete=\"off\"");
    }

    @Test
    void whatStandsInTheHiddenFieldMakesSpam() throws UnsupportedEncodingException {
        assertThat(stored(send("comment=Hi&subject=Watches")).status()).isEqualTo(Status.SPAM);
    }

    @Test
    void theTimeThatTheScriptMeasuredReachesTheModerators() throws UnsupportedEncodingException {
        var row = stored(send("comment=Hi&fill_seconds=0.8"));

        assertThat(row.signals()).extracting(Signal::words).contains("form filled in 0.8 s");
    }

    @Test
    void timeGoesOnWhereTheFormComesBack() throws UnsupportedEncodingException {
        var answer = send("comment=&fill_seconds=12.5");

        assertThat(answer).hasStatus(422).bodyText().contains("name=\"fill_seconds\" value=\"12.5\"");
    }

    @Test
    void aTimeThatIsNoneIsNotMeasured() throws UnsupportedEncodingException {
        for (var nonsense : new String[] {"-1", "1e9", "NaN", "99999999", "%22%3E"}) {
            assertThat(stored(send("comment=At+" + nonsense + "&fill_seconds=" + nonsense))
                            .signals())
                    .extracting(Signal::words)
                    .contains("time to fill the form in not measured");
        }
    }

    @Test
    void thereIsAChallengeOnlyWhileItIsWanted() {
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.NEVER, 60));
        assertThat(web.get().uri("/comments/challenge")).hasStatus(204).hasHeader("Cache-Control", "no-store");

        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.ALWAYS, 60));

        assertThat(web.get().uri("/comments/challenge"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .doesNotContainHeader("Set-Cookie")
                .bodyJson()
                .hasPathSatisfying("$.algorithm", path -> assertThat(path).isEqualTo("SHA-256"))
                .hasPath("$.signature");
    }

    @Test
    void thePageTellsWhatHasToBeFilledInWhenThatChanges() throws UnsupportedEncodingException {
        assertThat(page()).contains("type=\"email\" required");

        newsroom.set(FormSettings.GROUP, new FormSettings(false, 0));

        assertThat(page()).doesNotContain("type=\"email\" required");
    }

    private String page() throws UnsupportedEncodingException {
        return web.get()
                .uri("/articles/spring-is-here")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult send(String fields) throws UnsupportedEncodingException {
        var token = new CommentingReader(web).token();
        return web.post()
                .uri("/articles/spring-is-here/comments")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("author=Ann&email=ann%40reader.example&form_token=" + token + "&" + fields)
                .exchange();
    }

    private CommentRow stored(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return comments.find(CommentId.parse(location.substring("/comments/".length(), location.indexOf('?'))))
                .orElseThrow();
    }
}

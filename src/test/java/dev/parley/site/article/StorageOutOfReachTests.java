package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.parley.article.Articles;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.CommentRules;
import dev.parley.site.SiteKit;
import dev.parley.site.page.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;

/** Comments while the database is down: nothing is taken, nothing is lost. */
class StorageOutOfReachTests {

    private static final SiteKit SITE = new SiteKit();

    private final Articles articles = mock(Articles.class);
    private final RespondForms forms = mock(RespondForms.class);
    private final MockMvcTester web = MockMvcTester.of(new CommentController(
            articles,
            mock(CommentIntake.class),
            mock(ArticlePages.class),
            forms,
            SITE.get(Pages.class),
            mock(CommentRules.class)));

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void theFormComesBackWithAllThatWasTyped() {
        when(articles.published(any())).thenThrow(new CannotCreateTransactionException("No connection"));
        when(forms.again(any(), any()))
                .thenAnswer(asked -> new RespondForm.Target(asked.getArgument(0), true, false, null));

        var answer = web.post()
                .uri("/articles/spring/comments")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(
                        "comment=Not+lost&author=Ann&email=ann%40reader.example&form_token=1.x&comment_parent=p&consent=1")
                .exchange();

        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "30").hasHeader("Cache-Control", "no-store");
        assertThat(answer)
                .bodyText()
                .contains("Not lost", "value=\"Ann\"", "value=\"ann@reader.example\"", "value=\"1.x\"", "value=\"p\"")
                .as("what was agreed to is another text now, and stays agreed to")
                .contains("<input type=\"hidden\" name=\"consent\" value=\"1\">")
                .contains("action=\"/articles/spring/comments\"", "Post Comment")
                .doesNotContain("No connection");
    }
}

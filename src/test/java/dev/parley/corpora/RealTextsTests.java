package dev.parley.corpora;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.corpora.SentComment.Fate;
import dev.parley.kernel.Text;
import dev.parley.testing.Amount;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 200 real articles and 2,000 real comments, written, sent, moderated and read over HTTP. */
@DatabaseTest
@EnabledIf("dev.parley.corpora.Corpora#areThere")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"parley.comments.flood.enabled=false", "vaadin.productionMode=true"})
class RealTextsTests {

    private static final int ARTICLES = Amount.mostlyOnTheServer(200);
    private static final int COMMENTS = Amount.mostlyOnTheServer(2_000);

    private static final Pattern TEASER = Pattern.compile("<h2[^>]*><a[^>]* href=\"(/articles/[^\"#?]+)\"");
    private static final Pattern COMMENT = Pattern.compile("id=\"comment-([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @SuppressWarnings("NullAway.Init")
    private Reader reader;

    @SuppressWarnings("NullAway.Init")
    private StaffProgram staff;

    @BeforeEach
    void theSiteHasReadersAndStaff() {
        reader = new Reader(URI.create("http://localhost:" + port));
        staff = new StaffProgram(URI.create("http://localhost:" + port), token());
    }

    @Test
    void goThroughTheSiteUnharmed() {
        var posts = Corpora.posts().subList(0, ARTICLES);
        var texts = RealComment.first(COMMENTS);
        assertThat(posts).hasSize(ARTICLES);
        assertThat(texts).hasSize(COMMENTS);
        var site = new RealSite(reader, staff);
        site.publish(posts);
        // The second half answers what was approved of the first.
        site.send(texts.subList(0, COMMENTS / 2));
        site.moderate();
        site.send(texts.subList(COMMENTS / 2, COMMENTS));
        site.moderate();

        articlesAreKept(posts, site);
        commentsAreKept(site);
        pagesShowWhatIsApprovedAndNothingElse(site);
    }

    private void articlesAreKept(List<Post> posts, RealSite site) {
        assertThat(staff.all("/api/v1/articles").reversed())
                .extracting(article -> article.path("body").asString())
                .containsExactlyElementsOf(
                        posts.stream().map(post -> Text.clean(post.body())).toList());
        var listed = new ArrayList<String>();
        for (var page = 1; page <= ARTICLES / 10; page++) {
            TEASER.matcher(reader.page("/?page=" + page)).results().forEach(match -> listed.add(match.group(1)));
        }
        assertThat(listed).containsExactlyElementsOf(site.articles().reversed());
    }

    private void commentsAreKept(RealSite site) {
        for (var fate : Fate.values()) {
            var sent = site.comments(fate);
            var kept = staff.all("/api/v1/comments?status=" + fate.status());
            assertThat(kept)
                    .extracting(comment -> comment.path("id").asString())
                    .containsExactlyElementsOf(sent.keySet());
            assertThat(kept)
                    .allSatisfy(comment -> assertThat(comment.path("body").asString())
                            .isEqualTo(
                                    requireNonNull(sent.get(comment.path("id").asString()))
                                            .stored()));
        }
    }

    private void pagesShowWhatIsApprovedAndNothingElse(RealSite site) {
        var shown = new ArrayList<String>();
        var pages = new StringBuilder();
        for (var article : site.articles()) {
            var number = 1;
            String page;
            do {
                page = reader.page(article + "?comments=" + number++);
                pages.append(page);
                COMMENT.matcher(page).results().forEach(match -> shown.add(match.group(1)));
            } while (page.contains("Newer comments"));
        }
        var approved = site.comments(Fate.APPROVE);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(approved.keySet());
        var everything = pages.toString();
        assertThat(staff.all("/api/v1/comments?status=approved"))
                .extracting(comment -> comment.path("html").asString())
                .allMatch(everything::contains);
    }

    private String token() {
        var boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        return tokens.issue(boss.accountId(), "real texts", Set.of(Scope.values()))
                .text();
    }
}

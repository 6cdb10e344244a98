package dev.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.check.ChallengeSettings;
import dev.parley.moderation.check.ChallengeSettings.When;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Five hundred readers write, are decided about, complain and appeal. Then everything that can be reached is read, and
 * searched for each of their addresses.
 */
@DatabaseTest
class CrawlTests extends SpringBrowserlessTest {

    private static final int READERS = 500;
    private static final int ARTICLES = 5;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Moderation moderation;

    @Autowired
    private DataSource database;

    @Autowired
    private SiteProperties settings;

    private EverythingLogged log;
    private Visits visits;
    private Staff boss;
    private final List<ArticleId> articles = new ArrayList<>();
    private final List<String> ownPages = new ArrayList<>();
    private final List<Traces> addresses = new ArrayList<>();

    @BeforeEach
    void fiveHundredReadersWrite() {
        log = EverythingLogged.listen();
        visits = new Visits(http);
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        // So many at once are no attack here, and none for the tests that come after.
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.NEVER, ChallengeSettings.MOST_PER_MINUTE));
        IntStream.range(0, ARTICLES).forEach(number -> articles.add(newsroom.article("Canaries " + number)));
        IntStream.range(0, READERS).forEach(this::write);
        decide();
        complain();
    }

    @AfterEach
    void nobodyListensAnyMore() {
        log.close();
    }

    @Test
    void nothingThatCanBeReachedBearsTheAddressOfAnyOfThem() {
        var crawler = new Crawler(visits);
        crawler.follow(beginnings());
        crawler.callEverything(tokens.issue(boss.accountId(), "crawler", Set.of(Scope.values()))
                .text());
        var haystack = new Haystack();
        visits.addTo(haystack);
        openAllViews(haystack);
        log.addTo(haystack);
        new DatabaseDump(database).addTo(haystack);
        haystack.addFiles(settings.dataDir());

        assertThat(crawler.kinds())
                .contains("/", "/articles/canaries-0", "/comments/{id}?key=…", "/comments/{id}/report", "/feed.xml")
                .contains("/api/v1/comments", "/api/v1/comments/{id}", "/api/v1/moderation/audit");
        assertThat(haystack.placesOf(addresses)).isEmpty();
        // The names that were typed with them are everywhere: the search would have found the addresses.
        assertThat(placesOfName(0, haystack))
                .anyMatch(place -> place.startsWith("/articles/"))
                .anyMatch(place -> place.startsWith("/api/v1/comments"));
        assertThat(placesOfName(READERS * 7 / 10, haystack)).contains("the view /admin/queue");
    }

    private static Set<String> placesOfName(int number, Haystack haystack) {
        return haystack.placesOf(Traces.of("Reader-number-" + number + "@name.example"))
                .keySet();
    }

    private void write(int number) {
        var address = "Reader.N%03d+%s@post.example"
                .formatted(number, UUID.randomUUID().toString().substring(0, 8));
        addresses.add(Traces.of(address));
        var typed = Map.of(
                "author",
                "Reader-number-" + number,
                "email",
                address,
                "comment",
                "Word number " + number + " about canaries",
                "url",
                "");
        var left = visits.leave("/articles/canaries-" + number % ARTICLES, typed, "2001:db8:%x::1".formatted(number));
        assertThat(left).hasStatus(303);
        ownPages.add(Objects.requireNonNull(left.getResponse().getHeader("Location")));
    }

    /** A half is approved, some are rejected or spam, the others wait. */
    private void decide() {
        decide(Verb.APPROVE, 0, READERS / 2);
        decide(Verb.REJECT, READERS / 2, READERS * 6 / 10);
        decide(Verb.SPAM, READERS * 6 / 10, READERS * 7 / 10);
    }

    private void decide(Verb verb, int from, int to) {
        var comments = ownPages.subList(from, to).stream()
                .map(page -> new CommentId(UUID.fromString(page.substring("/comments/".length(), page.indexOf('?')))))
                .toList();
        newsroom.as(boss, () -> moderation.decideUnseen(Ruling.of(verb), comments, boss));
    }

    /** Some of what is public is reported, by people who give an address too, and some who were rejected appeal. */
    private void complain() {
        for (var number = 0; number < READERS / 10; number++) {
            var address = "Reporter.N%03d+%s@post.example"
                    .formatted(number, UUID.randomUUID().toString().substring(0, 8));
            addresses.add(Traces.of(address));
            var network = "2001:db8:1:%x::1".formatted(number);
            var reported = visits.send(
                    path(ownPages.get(number)) + "/report",
                    Map.of(
                            "reason", "illegal",
                            "explanation", "It breaks a law",
                            "name", "Reporter " + number,
                            "email", address,
                            "good_faith", "yes"),
                    network);
            assertThat(reported).hasStatus(303);
            ownPages.add(Objects.requireNonNull(reported.getResponse().getHeader("Location")));
            var rejected = ownPages.get(READERS / 2 + number);
            assertThat(visits.send(
                            rejected.replace("?", "/appeal?"), Map.of("explanation", "Please look again"), network))
                    .hasStatus(303);
        }
    }

    private List<String> beginnings() {
        var pages = new ArrayList<>(ownPages);
        pages.addAll(List.of("/", "/feed.xml", "/sitemap.xml", "/robots.txt", "/articles/none", "/comments/challenge"));
        return pages;
    }

    private void openAllViews(Haystack haystack) {
        newsroom.signIn(boss);
        var views = new ArrayList<>(AdminViews.addresses());
        articles.forEach(article -> views.add("articles/" + article));
        AdminViews.addTo(haystack, views, view -> navigate(view, Component.class));
    }

    private static String path(String address) {
        return address.substring(0, address.indexOf('?'));
    }
}

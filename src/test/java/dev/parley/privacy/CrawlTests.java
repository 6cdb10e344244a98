package dev.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import dev.parley.account.Accounts;
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
import dev.parley.notification.ReaderMail;
import dev.parley.notification.ReplyWish;
import dev.parley.notification.author.AuthorChoices;
import dev.parley.notification.digest.Rhythm;
import dev.parley.reader.EmailAddress;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.Amount;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Five hundred readers write, are decided about, complain and appeal. Then everything that can be reached is read, and
 * searched for each of their addresses.
 */
@DatabaseTest
class CrawlTests extends SpringBrowserlessTest {

    private static final int READERS = Amount.mostlyOnH2(500);
    private static final int ARTICLES = 5;
    // No more than there are articles: each answers under another one.
    private static final int CORRESPONDENTS = 5;

    @RegisterExtension
    private static final GreenMailExtension MAIL_SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthorChoices authorChoices;

    @Autowired
    private ReaderMail readerMail;

    @Autowired
    private DataSource database;

    @Autowired
    private SiteProperties settings;

    private EverythingLogged log;
    private Visits visits;
    private Mailbag mailbag;
    private Staff boss;
    private final List<ArticleId> articles = new ArrayList<>();
    private final List<String> ownPages = new ArrayList<>();
    private final List<String> typedAddresses = new ArrayList<>();
    private final List<Traces> addresses = new ArrayList<>();

    @BeforeEach
    void fiveHundredReadersWrite() {
        DatabaseFile.compact(database);
        log = EverythingLogged.listen();
        visits = new Visits(http);
        mailbag = new Mailbag(application, MAIL_SERVER);
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        // So many at once are no attack here, and none for the tests that come after.
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.NEVER, ChallengeSettings.MOST_PER_MINUTE));
        IntStream.range(0, ARTICLES).forEach(number -> articles.add(newsroom.article("Canaries " + number)));
        IntStream.range(0, READERS).forEach(number -> write(number, ""));
        wishForMail();
        decide();
        complain();
        correspond();
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
        crawler.follow(mailbag.links("/mail/"));

        var haystack = new Haystack();
        visits.addTo(haystack);
        mailbag.addTo(haystack);
        openAllViews(haystack);
        log.addTo(haystack);
        new DatabaseDump(database).addTo(haystack);
        haystack.addFiles(settings.dataDir());

        assertThat(crawler.kinds())
                .contains("/", "/articles/canaries-0", "/comments/{id}?key=…", "/comments/{id}/report", "/feed.xml")
                .contains("/api/v1/comments", "/api/v1/comments/{id}", "/api/v1/moderation/audit")
                .contains("/mail/confirm?token=…", "/mail/data?token=…", "/mail/stop?token=…");
        assertThat(mailbag.kindsNotSent()).isEmpty();
        assertThat(mailbag.says("@staff.example")).isFalse();
        assertThat(haystack.placesOf(addresses)).isEmpty();
        // The names that were typed with them are everywhere: the search would have found the addresses.
        assertThat(placesOfName(0, haystack.in(place -> !place.startsWith("the "))))
                .anyMatch(place -> place.startsWith("/articles/"))
                .anyMatch(place -> place.startsWith("/api/v1/comments"))
                .anyMatch(place -> place.startsWith("a mail: "));
        assertThat(placesOfName(READERS * 7 / 10, haystack.in(place -> place.startsWith("the view "))))
                .contains("the view /admin/queue");
    }

    private static Set<String> placesOfName(int number, Haystack haystack) {
        return haystack.placesOf(Traces.of("Reader-number-" + number + "@name.example"))
                .keySet();
    }

    /** @param parent the comment that is answered; empty for none */
    private void write(int number, String parent) {
        var address = "Reader.N%03d+%s@post.example"
                .formatted(number, UUID.randomUUID().toString().substring(0, 8));
        typedAddresses.add(address);
        addresses.add(Traces.of(address));
        var typed = Map.of(
                "author",
                "Reader-number-" + number,
                "email",
                address,
                "comment",
                "Word number " + number + " about canaries",
                "url",
                "",
                "comment_parent",
                parent);
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
        var comments =
                ownPages.subList(from, to).stream().map(CrawlTests::comment).toList();
        newsroom.as(boss, () -> moderation.decideUnseen(Ruling.of(verb), comments, boss));
    }

    private static CommentId comment(String ownPage) {
        return new CommentId(UUID.fromString(ownPage.substring("/comments/".length(), ownPage.indexOf('?'))));
    }

    /** The articles' author wants to hear of comments, some readers of answers. */
    private void wishForMail() {
        var author = accounts.find("ed@staff.example").orElseThrow();
        newsroom.as(author, () -> {
            authorChoices.choose(Rhythm.IMMEDIATELY);
            return true;
        });
        ownPages.subList(0, CORRESPONDENTS).forEach(page -> readerMail.wish(comment(page), ReplyWish.REPLIES));
        mailbag.collect();
    }

    /** Some who wished for answers confirm it and get one, some ask for lost links; moderators hear what waits for long. */
    private void correspond() {
        mailbag.links("/mail/confirm")
                .forEach(link ->
                        assertThat(visits.send(link, Map.of(), "2001:db8::1")).hasStatusOk());
        var first = ownPages.size();
        for (var number = 0; number < CORRESPONDENTS; number++) {
            write(READERS + number, comment(ownPages.get(number)).toString());
        }
        decide(Verb.APPROVE, first, ownPages.size());
        for (var number = 0; number < CORRESPONDENTS; number++) {
            var address = EmailAddress.parse(typedAddresses.get(number)).orElseThrow();
            readerMail.sendLostLinks(address, "2001:db8:2:%x::1".formatted(number));
        }
        var tables = new JdbcTemplate(database);
        tables.update("update notification_choice set told_until = timestampadd(hour, -25, told_until)");
        tables.update("update comment set waits_since = timestampadd(hour, -25, waits_since)");
        mailbag.collect();
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

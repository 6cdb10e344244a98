package dev.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import dev.parley.account.ApiTokens;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Ruling;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reader leaves an address in every way there is; then everything that can be seen is searched for it. */
@DatabaseTest
class CanaryTests extends SpringBrowserlessTest {

    private static final String ADDRESS = "Canary.Reader+7f3a@example.org";
    private static final Traces CANARY = Traces.of(ADDRESS);

    /** Stands in a comment's text, where everybody may see it: the search has to find it. */
    private static final String SPOKEN = "Spoken.Aloud+91cc@example.org";

    private static final String PAGE = "/articles/the-canary";
    private static final String EMAIL_FIELD = "<input id=\"email\"[^>]*>";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Queue queue;

    @Autowired
    private Moderation moderation;

    @Autowired
    private DataSource database;

    @Autowired
    private SiteProperties settings;

    private EverythingLogged log;
    private Visits visits;
    private Staff boss;
    private ArticleId article;
    private String ownPage;

    @BeforeEach
    void theCanaryComes() {
        DatabaseFile.compact(database);
        log = EverythingLogged.listen();
        visits = new Visits(http);
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        article = newsroom.article("The canary");
        var left = leave("A first word, to be public");
        assertThat(left).hasStatus(303);
        ownPage = Objects.requireNonNull(left.getResponse().getHeader("Location"));
        approveAll();
        assertThat(leave("A second word, to wait")).hasStatus(303);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        log.close();
    }

    @Test
    void publicPagesBearNoTraceOfTheAddress() {
        visitPublicPages();
        assertThat(searchedFor(CANARY)).isEmpty();
    }

    @Test
    void formsThatComeBackBearItInItsOwnFieldAlone() {
        for (var answer : formsThatComeBack()) {
            var page = Visits.text(answer);
            assertThat(page).containsPattern(EMAIL_FIELD);
            assertThat(CANARY.in(page.replaceAll(EMAIL_FIELD, "").getBytes())).isEmpty();
        }
    }

    @Test
    void answersOfTheApiBearNoTraceOfTheAddress() {
        callTheApi();
        assertThat(searchedFor(CANARY)).isEmpty();
    }

    @Test
    void viewsOfTheAdminBearNoTraceOfTheAddress() {
        var haystack = new Haystack();
        openAllViews(haystack);
        assertThat(haystack.placesOf(CANARY)).isEmpty();
    }

    @Test
    void theLogBearsNoTraceOfTheAddress() {
        formsThatComeBack();
        visitPublicPages();
        callTheApi();
        openAllViews(new Haystack());

        assertThat(log.size()).isGreaterThan(100);
        var haystack = new Haystack();
        log.addTo(haystack);
        assertThat(haystack.placesOf(CANARY)).isEmpty();
    }

    @Test
    void theDatabaseAndAllFilesBearNoTraceOfTheAddress() {
        formsThatComeBack();
        assertThat(stored().placesOf(CANARY)).isEmpty();
    }

    @Test
    void theSearchReachesAllThesePlaces() {
        assertThat(leave("Write to me: " + SPOKEN)).hasStatus(303);
        var spoken = Traces.of(SPOKEN);
        var everywhere = stored();
        openAllViews(everywhere);
        approveAll();
        visitPublicPages();
        callTheApi();
        visits.addTo(everywhere);

        var places = everywhere.placesOf(spoken).keySet();
        assertThat(places)
                .contains(PAGE, "/api/v1/comments?status=approved", "the view /admin/queue")
                .anyMatch(place -> place.equalsIgnoreCase("the table comment"));
    }

    private MvcTestResult leave(String text) {
        return visits.leave(PAGE, Map.of("author", "Rea Der", "email", ADDRESS, "comment", text, "url", ""));
    }

    /** 422 for want of a text and of a name, 503 with no table to store it in, 429 in the end. */
    private List<MvcTestResult> formsThatComeBack() {
        var answers = new ArrayList<MvcTestResult>();
        answers.add(leave(""));
        answers.add(visits.leave(PAGE, Map.of("email", ADDRESS, "comment", "Nameless")));
        answers.add(withoutStorage(() -> leave("Into the void")));
        for (var number = 0; number < 10; number++) {
            var answer = leave("Once more, " + number);
            if (answer.getResponse().getStatus() == 429) {
                answers.add(answer);
                break;
            }
        }
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactly(422, 422, 503, 429);
        return answers;
    }

    private <T> T withoutStorage(Supplier<T> attempt) {
        var tables = new JdbcTemplate(database);
        tables.execute("ALTER TABLE reader_index RENAME TO reader_index_away");
        try {
            return attempt.get();
        } finally {
            tables.execute("ALTER TABLE reader_index_away RENAME TO reader_index");
        }
    }

    private void approveAll() {
        newsroom.as(
                boss,
                () -> moderation.decideUnseen(
                        Ruling.of(Verb.APPROVE),
                        queue.page(Status.PENDING, null, 50).items().stream()
                                .map(item -> item.row().comment())
                                .toList(),
                        boss));
    }

    private void visitPublicPages() {
        visits.read(
                "/", PAGE, PAGE + "?comments=1", ownPage, "/feed.xml", "/sitemap.xml", "/robots.txt", "/articles/none");
    }

    private void callTheApi() {
        var token =
                tokens.issue(boss.accountId(), "canary", Set.of(Scope.values())).text();
        visits.call(token, "/api/v1/articles", "/api/v1/articles/" + article, "/api/v1/openapi.json", "/actuator");
        for (var status : List.of("pending", "approved", "rejected", "spam")) {
            visits.call(token, "/api/v1/comments?status=" + status);
        }
        var waiting = newsroom.as(boss, () -> queue.page(Status.PENDING, null, 50)).items().stream()
                .map(item -> "\"" + item.row().comment() + "\"")
                .toList();
        visits.post(
                token,
                "/api/v1/moderation/decisions",
                "{\"decision\": \"approve\", \"comments\": %s}".formatted(waiting));
    }

    private void openAllViews(Haystack haystack) {
        newsroom.signIn(boss);
        var addresses = new ArrayList<>(AdminViews.addresses());
        addresses.add("articles/" + article);
        AdminViews.addTo(haystack, addresses, address -> navigate(address, Component.class));
    }

    private Haystack stored() {
        var haystack = new Haystack();
        new DatabaseDump(database).addTo(haystack);
        haystack.addFiles(settings.dataDir());
        return haystack;
    }

    private Map<String, List<String>> searchedFor(Traces traces) {
        var haystack = new Haystack();
        visits.addTo(haystack);
        return haystack.placesOf(traces);
    }
}

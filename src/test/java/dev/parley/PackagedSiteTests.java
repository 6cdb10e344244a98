package dev.parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import dev.parley.notification.outbox.StubbornServer;
import dev.parley.testing.CommandResult;
import dev.parley.testing.ParleyJar;
import dev.parley.testing.RunningParley;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged site as an operator knows it: its first administrator, commands beside it, and its end. */
@Tag("durability")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedSiteTests {

    private static final String EMAIL = "ed@example.org";
    private static final int FIFTY_MEGABYTES = 50_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final StubbornServer MAIL_SERVER = StubbornServer.thatTakesAll();

    private static final Map<String, String> SETTINGS = Map.of(
            // A call that waits for a row waits until the test lets it go.
            "SPRING_DATASOURCE_HIKARI_CONNECTIONINITSQL", "SET LOCK_TIMEOUT 60000",
            "SPRING_MAIL_HOST", "127.0.0.1",
            "SPRING_MAIL_PORT", Integer.toString(MAIL_SERVER.port()),
            // What the mail server doesn't answer is still waited for when the test kills the site.
            "SPRING_MAIL_PROPERTIES_MAIL_SMTP_TIMEOUT", "60000");

    private static final String ARTICLE = "/articles/mail";
    private static final String PUBLISHED = "{\"title\": \"Mail\", \"status\": \"published\"}";

    private static RunningParley parley;
    private static CommandResult account;
    private static CommandResult token;

    @BeforeAll
    static void theSiteStartsWithoutAnAccountAndGetsOne(@TempDir Path folder) {
        parley = RunningParley.startPackaged(folder.resolve("data"), SETTINGS);
        account = parley.command("account", "create", "--email", EMAIL, "--name", "Ed", "--roles", "editor");
        token = parley.command("token", "create", "--account", EMAIL, "--name", "T", "--scopes", "articles:write");
    }

    @AfterAll
    static void theSiteEnds() throws IOException {
        parley.close();
        MAIL_SERVER.close();
    }

    @Test
    void theLogShowsALinkThatSetsTheSiteUp() {
        assertThat(parley.log()).contains(parley.url("/admin/setup?token="));
    }

    @Test
    void anAccountAndItsTokenAreMadeBesideTheRunningSite() throws Exception {
        assertThat(account.exitStatus()).as(account.errors()).isZero();
        assertThat(account.output()).matches("\\S+\\R");
        assertThat(token.exitStatus()).as(token.errors()).isZero();
        assertThat(token.output()).matches("parley_\\S+\\R");

        assertThat(calls().send(calls().api("/api/v1/articles")).statusCode()).isEqualTo(200);
    }

    @Test
    void signingInChangesTheSessionsId() throws Exception {
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        var login = HttpRequest.newBuilder(URI.create(parley.url("/admin/login")));
        var page = browser.send(login.build(), BodyHandlers.ofString());
        var before = session(cookies);

        var answer =
                calls().signIn(browser, page.body(), EMAIL, account.output().strip());

        assertThat(answer.headers().firstValue("Location")).hasValue("/admin/");
        assertThat(session(cookies)).isNotEqualTo(before);
    }

    @Test
    void whatFailsIsToldInOneLineWithStatus1() {
        var failed = parley.command(
                "token", "create", "--account", "nobody@example.org", "--name", "T", "--scopes", "articles:write");

        assertThat(failed.exitStatus()).isEqualTo(1);
        assertThat(failed.output()).isEmpty();
        assertThat(failed.errors().strip()).isEqualTo("parley: There is no account for nobody@example.org.");
    }

    @Test
    void aCommandThatCannotReachItsDatabaseSaysSoInOneLineWithStatus1(@TempDir Path elsewhere) {
        var lost = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:mysql://127.0.0.1:1/parley",
                "SPRING_DATASOURCE_USERNAME", "parley");

        var failed = new ParleyJar(elsewhere, lost).command("", "doctor");

        assertThat(failed.exitStatus()).isEqualTo(1);
        assertThat(failed.output()).isEmpty();
        assertThat(failed.errors()).isEqualToNormalizingNewlines("""
                parley: The database can't be used: Connection refused
                """);
    }

    @Test
    void theApiDescribesItself() throws Exception {
        assertThat(calls().send(calls().api("/api/v1/openapi.json")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatOnlySaysThatItIsAFormOfFilesIsNotUnderstood() throws Exception {
        var garbage = HttpRequest.newBuilder(URI.create(parley.url("/articles/any/comments")))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("comment=Hello"));

        assertThat(calls().send(garbage).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/any/comments", "/api/v1/articles"})
    void whatIsFarTooLargeIsTurnedDownAlsoWhenItsLengthIsNotAnnounced(String path) throws Exception {
        var spaces = " ".repeat(FIFTY_MEGABYTES).getBytes(UTF_8);
        var large = calls().api(path)
                .setHeader("Content-Type", path.startsWith("/api") ? "application/json" : SiteCalls.FORM)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces)));

        assertThat(calls().send(large).statusCode()).isEqualTo(413);
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void ofMailsNoneIsLostWhenTheSiteIsKilledAndOnlyTheOneThatWasNotAcknowledgedIsSentAgain() throws Exception {
        assertThat(calls().post("/api/v1/articles", PUBLISHED).statusCode()).isEqualTo(201);
        calls().leaveComment(ARTICLE, "ann");
        await("the first mail").atMost(PATIENCE).until(() -> storage().mails("SENT") == 1);

        MAIL_SERVER.keepSilentAfterMessages();
        calls().leaveComment(ARTICLE, "ben");
        await("the second mail").atMost(PATIENCE).until(() -> recipients().contains("ben"));
        calls().leaveComment(ARTICLE, "cem");
        parley.kill();
        storage().timePasses();
        MAIL_SERVER.takeAll();
        parley = RunningParley.start(parley.dataFolder(), SETTINGS);

        await("the other mails").atMost(PATIENCE).until(() -> storage().mails("SENT") == 3);
        assertThat(recipients()).containsExactlyInAnyOrder("ann", "ben", "ben", "cem");
        assertThat(MAIL_SERVER.messages().stream()
                        .map(message -> SiteCalls.found("(?m)^Message-ID: (.+)$", message))
                        .toList())
                .as("what is sent again is known by its id")
                .hasSize(4)
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(3));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whenTheSiteEndsItFinishesWhatItStoresAndTellsWhoHasSentAHalf() throws Exception {
        var article = calls().post("/api/v1/articles", "{\"title\": \"The end\"}");
        try (var database = storage().connect();
                var halfSent =
                        new Socket("localhost", URI.create(parley.url("/")).getPort())) {
            try (var row = database.createStatement()) {
                row.executeQuery("SELECT id FROM article FOR UPDATE");
            }
            var storing = HttpClient.newHttpClient().sendAsync(change(article), BodyHandlers.ofString());
            await("the call that waits for its row").atMost(PATIENCE).until(() -> SiteStorage.someoneWaits(database));
            halfSent.getOutputStream()
                    .write(("POST /articles/the-end/comments HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: " + SiteCalls.FORM + "\r\nContent-Length: 100\r\n\r\n"
                                    + "author=Ann&comment=Half")
                            .getBytes(UTF_8));

            parley.askToEnd();

            assertThat(new String(halfSent.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 408 ");
            database.rollback();
            assertThat(storing.join().statusCode()).isEqualTo(200);
            assertThat(parley.log()).as("stack traces").doesNotContain("\tat ");
        }
    }

    private static SiteCalls calls() {
        return new SiteCalls(parley, token.output().strip());
    }

    private static SiteStorage storage() {
        return new SiteStorage(parley);
    }

    private static List<String> recipients() {
        return MAIL_SERVER.messages().stream()
                .map(message -> SiteCalls.found("(?m)^To: \\W*(\\w+)@reader.example", message))
                .toList();
    }

    private static HttpRequest change(HttpResponse<String> article) {
        return calls().api("/api/v1/articles/" + JsonPath.read(article.body(), "$.id"))
                .header("If-Match", article.headers().firstValue("ETag").orElseThrow())
                .method("PATCH", BodyPublishers.ofString("{\"body\": \"Stored at the end.\"}"))
                .build();
    }

    private static String session(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("parley-admin"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}

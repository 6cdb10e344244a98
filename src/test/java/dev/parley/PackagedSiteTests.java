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
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final String FORM = "application/x-www-form-urlencoded";
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

    private static final String PUBLISHED = "{\"title\": \"Mail\", \"status\": \"published\"}";

    private static RunningParley parley;
    private static CommandResult account;
    private static CommandResult token;

    private final HttpClient client = HttpClient.newHttpClient();

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

        var articles = call("/api/v1/articles").GET().build();

        assertThat(send(client, articles).statusCode()).isEqualTo(200);
    }

    @Test
    void signingInChangesTheSessionsId() throws Exception {
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        var page = send(
                browser,
                HttpRequest.newBuilder(URI.create(parley.url("/admin/login"))).build());
        var before = session(cookies);

        var answer =
                send(browser, signIn(csrfToken(page.body()), account.output().strip()));

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
        assertThat(send(client, call("/api/v1/openapi.json").build()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatOnlySaysThatItIsAFormOfFilesIsNotUnderstood() throws Exception {
        var garbage = HttpRequest.newBuilder(URI.create(parley.url("/articles/any/comments")))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("comment=Hello"))
                .build();

        assertThat(send(client, garbage).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/any/comments", "/api/v1/articles"})
    void whatIsFarTooLargeIsTurnedDownAlsoWhenItsLengthIsNotAnnounced(String path) throws Exception {
        var spaces = " ".repeat(FIFTY_MEGABYTES).getBytes(UTF_8);
        var large = call(path)
                .setHeader("Content-Type", path.startsWith("/api") ? "application/json" : FORM)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces)))
                .build();

        assertThat(send(client, large).statusCode()).isEqualTo(413);
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void ofMailsNoneIsLostWhenTheSiteIsKilledAndOnlyTheOneThatWasNotAcknowledgedIsSentAgain() throws Exception {
        assertThat(send(client, call("/api/v1/articles").POST(json(PUBLISHED)).build())
                        .statusCode())
                .isEqualTo(201);
        leaveComment("ann");
        await("the first mail").atMost(PATIENCE).until(() -> mails("SENT") == 1);

        MAIL_SERVER.keepSilentAfterMessages();
        leaveComment("ben");
        await("the second mail").atMost(PATIENCE).until(() -> recipients().contains("ben"));
        leaveComment("cem");
        parley.kill();
        timePasses();
        MAIL_SERVER.takeAll();
        parley = RunningParley.start(parley.dataFolder(), SETTINGS);

        await("the other mails").atMost(PATIENCE).until(() -> mails("SENT") == 3);
        assertThat(recipients()).containsExactlyInAnyOrder("ann", "ben", "ben", "cem");
        assertThat(MAIL_SERVER.messages().stream()
                        .map(message -> found("(?m)^Message-ID: (.+)$", message))
                        .toList())
                .as("what is sent again is known by its id")
                .hasSize(4)
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(3));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whenTheSiteEndsItFinishesWhatItStoresAndTellsWhoHasSentAHalf() throws Exception {
        var article = send(
                client,
                call("/api/v1/articles").POST(json("{\"title\": \"The end\"}")).build());
        try (var database = database();
                var halfSent =
                        new Socket("localhost", URI.create(parley.url("/")).getPort())) {
            try (var row = database.createStatement()) {
                row.executeQuery("SELECT id FROM article FOR UPDATE");
            }
            var storing = client.sendAsync(change(article), BodyHandlers.ofString());
            await("the call that waits for its row").atMost(PATIENCE).until(() -> someoneWaits(database));
            halfSent.getOutputStream()
                    .write(("POST /articles/the-end/comments HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: " + FORM + "\r\nContent-Length: 100\r\n\r\n"
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

    /** Somebody leaves a comment and ticks that replies are to be mailed, which has the address asked by mail. */
    private void leaveComment(String name) throws IOException, InterruptedException {
        var path = parley.url("/articles/mail");
        var page = send(client, HttpRequest.newBuilder(URI.create(path)).build());
        var form = "author=%s&email=%s%%40reader.example&comment=Hello&mail_replies=1&form_token=%s"
                .formatted(name, name, encode(found("name=\"form_token\" value=\"([^\"]+)\"", page.body())));
        var answer = send(
                client,
                HttpRequest.newBuilder(URI.create(path + "/comments"))
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(form))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static List<String> recipients() {
        return MAIL_SERVER.messages().stream()
                .map(message -> found("(?m)^To: \\W*(\\w+)@reader.example", message))
                .toList();
    }

    private static long mails(String status) throws SQLException {
        try (var database = database();
                var statement = database.createStatement();
                var mails = statement.executeQuery("SELECT COUNT(*) FROM mail WHERE status = '" + status + "'")) {
            mails.next();
            return mails.getLong(1);
        }
    }

    /** As long as a dead node isn't missed, and as a mail at which it died rests. */
    private static void timePasses() throws SQLException {
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute("UPDATE job SET last_heartbeat = TIMESTAMPADD(HOUR, -1, last_heartbeat)");
            statement.execute("UPDATE mail SET due_at = TIMESTAMPADD(HOUR, -7, due_at)");
            database.commit();
        }
    }

    private static HttpRequest change(HttpResponse<String> article) {
        return call("/api/v1/articles/" + JsonPath.read(article.body(), "$.id"))
                .header("If-Match", article.headers().firstValue("ETag").orElseThrow())
                .method("PATCH", json("{\"body\": \"Stored at the end.\"}"))
                .build();
    }

    private static HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(URI.create(parley.url(path)))
                .header("Authorization", "Bearer " + token.output().strip())
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(String text) {
        return BodyPublishers.ofString(text);
    }

    private static Connection database() throws SQLException {
        var url = "jdbc:h2:file:" + parley.dataFolder().resolve("parley")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE";
        var connection = DriverManager.getConnection(url, "parley", "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static boolean someoneWaits(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var waiting = statement.executeQuery(
                        "SELECT 1 FROM information_schema.sessions WHERE blocker_id IS NOT NULL")) {
            return waiting.next();
        }
    }

    private static HttpRequest signIn(String csrf, String password) {
        var form = "username=" + encode(EMAIL) + "&password=" + encode(password) + "&_csrf=" + encode(csrf);
        return HttpRequest.newBuilder(URI.create(parley.url("/admin/login")))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String csrfToken(String page) {
        return found("name=\"_csrf\" content=\"([^\"]+)\"", page);
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String session(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("parley-admin"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

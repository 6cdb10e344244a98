package dev.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.testing.ParleyJar;
import dev.parley.testing.RunningParley;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Staff of the packaged site: its first administrator, and commands beside it while it runs. */
@Tag("durability")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffOnTheJarTests {

    private static RunningParley parley;

    @BeforeAll
    static void theSiteStartsWithoutAnAccount(@TempDir Path folder) {
        parley = RunningParley.start(folder.resolve("data"), Map.of());
    }

    @AfterAll
    static void theSiteEnds() {
        parley.close();
    }

    @Test
    void theLogShowsALinkThatSetsTheSiteUp() {
        assertThat(parley.log()).contains(parley.url("/admin/setup?token="));
    }

    @Test
    void anAccountAndItsTokenAreMadeBesideTheRunningSite() throws Exception {
        var account =
                parley.command("account", "create", "--email", "ed@example.org", "--name", "Ed", "--roles", "editor");
        assertThat(account.exitStatus()).as(account.errors()).isZero();
        assertThat(account.output()).matches("\\S+\\R");

        var token = parley.command(
                "token", "create", "--account", "ed@example.org", "--name", "T", "--scopes", "articles:write");
        assertThat(token.exitStatus()).as(token.errors()).isZero();
        assertThat(token.output()).matches("parley_\\S+\\R");

        var request = HttpRequest.newBuilder(URI.create(parley.url("/api/v1/articles")))
                .header("Authorization", "Bearer " + token.output().strip())
                .build();
        assertThat(send(HttpClient.newHttpClient(), request).statusCode()).isEqualTo(200);
    }

    @Test
    void signingInChangesTheSessionsId() throws Exception {
        var account = parley.command(
                "account", "create", "--email", "mo@example.org", "--name", "Mo", "--roles", "moderator");
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
    @Order(Integer.MAX_VALUE)
    void aRequestThatIsUnderWayWhenTheSiteEndsIsStillAnswered() throws Exception {
        parley.command("account", "create", "--email", "au@example.org", "--name", "Au", "--roles", "editor");
        var token = parley.command(
                        "token", "create", "--account", "au@example.org", "--name", "T", "--scopes", "articles:write")
                .output()
                .strip();
        var body = "{\"title\": \"Said at the end\", \"body\": \"…\"}".getBytes(StandardCharsets.UTF_8);
        var site = URI.create(parley.url("/"));
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            var request = "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                    + "\r\nExpect: 100-continue\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(line(socket)).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(line(socket)).isEmpty();
            parley.askToEnd();
            await("the end of the welcome").atMost(Duration.ofSeconds(30)).until(() -> refuses(site));

            socket.getOutputStream().write(body);

            assertThat(line(socket)).startsWith("HTTP/1.1 201");
        }
    }

    private static String line(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (int read = socket.getInputStream().read();
                read >= 0 && read != '\n';
                read = socket.getInputStream().read()) {
            line.append((char) read);
        }
        return line.toString().strip();
    }

    private static boolean refuses(URI site) {
        try (var another = new Socket(site.getHost(), site.getPort())) {
            return !another.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    private static HttpRequest signIn(String csrf, String password) {
        var form = "username=mo%40example.org&password=" + encode(password) + "&_csrf=" + encode(csrf);
        return HttpRequest.newBuilder(URI.create(parley.url("/admin/login")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private static String csrfToken(String page) {
        var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
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
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

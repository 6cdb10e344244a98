package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.testing.Chromium;
import dev.parley.testing.RunningParley;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The staff's side of a site that a journey prepares without a browser: its accounts, articles and comments. */
final class Office {

    /** The password of every account made here. */
    static final String PASSWORD = "a long enough password";

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningParley site;
    private final APIRequestContext http;
    private final String token;

    /** Opens the office, with one member of staff in it who has all roles. */
    Office(RunningParley site, Chromium chromium, String name) {
        this.site = site;
        this.http = chromium.person().request();
        account(name, "author,editor,moderator,administrator");
        var scopes = "articles:write,comments:read,comments:moderate";
        this.token = run("token", "create", "--account", email(name), "--name", "Office", "--scopes", scopes)
                .strip();
    }

    static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@staff.example";
    }

    /** @param roles as the command takes them, such as {@code author,editor} */
    void account(String name, String roles) {
        var password = site.dataFolder().resolve(name + ".password");
        try {
            Files.writeString(password, PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = password.toString();
        run("account", "create", "--email", email(name), "--name", name, "--roles", roles, "--password-file", file);
    }

    /** Publishes an article; gives its path. */
    String publish(String title, String comments) {
        var article = Map.of("title", title, "body", "Text of " + title, "status", "published", "comments", comments);
        return "/articles/" + posts("/api/v1/articles", article).path("slug").asString();
    }

    /** Leaves a comment as a reader does; gives its id. */
    String leave(String article, String name, String text) {
        var form = FORM_TOKEN.matcher(http.get(site.url(article)).text());
        assertThat(form.find()).as("a form under the article").isTrue();
        var data = FormData.create()
                .set("form_token", form.group(1))
                .set("author", name)
                .set("email", name.toLowerCase(Locale.ROOT) + "@reader.example")
                .set("comment", text);
        var sent = http.post(
                site.url(article + "/comments"),
                RequestOptions.create().setForm(data).setMaxRedirects(0));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        return Objects.requireNonNull(sent.headers().get("location")).replaceAll("^/comments/|\\?.*", "");
    }

    JsonNode decide(String decision, String... comments) {
        return posts("/api/v1/moderation/decisions", Map.of("decision", decision, "comments", comments));
    }

    /** A comment as the API shows it. */
    JsonNode comment(String id) {
        return read(http.get(site.url("/api/v1/comments/" + id), authorised()));
    }

    private JsonNode posts(String path, Map<String, ?> body) {
        return read(http.post(site.url(path), authorised().setData(JSON.writeValueAsString(body))));
    }

    private RequestOptions authorised() {
        return RequestOptions.create()
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("Content-Type", "application/json");
    }

    private static JsonNode read(APIResponse answer) {
        assertThat(answer.ok()).as(answer.url() + ": " + answer.text()).isTrue();
        return JSON.readTree(answer.text());
    }

    private String run(String... command) {
        var result = site.command(command);
        assertThat(result.exitStatus()).as(result.errors()).isZero();
        return result.output();
    }
}

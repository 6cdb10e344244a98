package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.testing.Chromium;
import dev.parley.testing.RunningParley;
import dev.parley.testing.StaffedFolder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The staff's side of a site that a journey prepares without a browser: its articles and comments. */
final class Office {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningParley site;
    private final APIRequestContext http;
    private final String token = StaffedFolder.token();

    Office(RunningParley site, Chromium chromium) {
        this.site = site;
        this.http = chromium.person().request();
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
}

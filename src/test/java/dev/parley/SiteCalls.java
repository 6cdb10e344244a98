package dev.parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.testing.RunningParley;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/**
 * What is asked of a running site over HTTP.
 *
 * @param token for its API
 */
record SiteCalls(RunningParley site, String token) {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A call of the API, to be finished. */
    HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(URI.create(site.url(path)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(api(path).POST(BodyPublishers.ofString(json)));
    }

    /** Signs in at the form that the browser has open. */
    HttpResponse<String> signIn(HttpClient browser, String form, String email, String password)
            throws IOException, InterruptedException {
        var csrf = found("name=\"_csrf\" content=\"([^\"]+)\"", form);
        var filled = "username=" + encode(email) + "&password=" + encode(password) + "&_csrf=" + encode(csrf);
        var request = form("/admin/login", filled).build();
        return browser.send(request, BodyHandlers.ofString());
    }

    /** Somebody leaves a comment and ticks that replies are to be mailed, which has the address asked by mail. */
    void leaveComment(String article, String name) throws IOException, InterruptedException {
        var page = send(HttpRequest.newBuilder(URI.create(site.url(article))));
        var filled = "author=%s&email=%s%%40reader.example&comment=Hello&mail_replies=1&form_token=%s"
                .formatted(name, name, encode(found("name=\"form_token\" value=\"([^\"]+)\"", page.body())));
        assertThat(send(form(article + "/comments", filled)).statusCode()).isEqualTo(303);
    }

    /** What the pattern's group stands for in the text. */
    static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder form(String path, String filled) {
        return HttpRequest.newBuilder(URI.create(site.url(path)))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(filled));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

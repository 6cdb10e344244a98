package dev.parley.corpora;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the public site and fills its form in, as a browser without scripts does. */
final class Reader {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final Pattern OWN_PAGE = Pattern.compile("/comments/([0-9a-f-]{36})\\?key=.+");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;

    Reader(URI site) {
        this.site = site;
    }

    String page(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).build()).body();
    }

    /** The token in the form of a page. */
    String formToken(String path) {
        var token = FORM_TOKEN.matcher(page(path));
        if (!token.find()) {
            throw new AssertionError("There is no form on " + path);
        }
        return token.group(1);
    }

    /** Sends the form of an article, and gives the id of the comment that it became. */
    String leave(String article, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(site.resolve(article + "/comments"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        var own = OWN_PAGE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (answer.statusCode() != 303 || !own.matches()) {
            throw new AssertionError(answer.statusCode() + " for " + form + ": " + answer.body());
        }
        return own.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the site as readers and programs do, and keeps each answer with all its headers. */
final class Visits {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");

    private final MockMvcTester http;
    // Nobody else sent anything from there: each visit begins with a full measure of patience.
    private final String network =
            "2001:db8:%x::1".formatted(ThreadLocalRandom.current().nextInt(0x10000));
    private final Map<String, String> answers = new LinkedHashMap<>();

    Visits(MockMvcTester http) {
        this.http = http;
    }

    /** Reads a page and keeps it, if it wasn't read before; what was answered. */
    String open(String path) {
        return keep(path, http.get().uri(URI.create(path)).exchange());
    }

    /** Calls the API and keeps the answer, which is returned. */
    String open(String path, String token) {
        return keep(path, withToken(http.get().uri(URI.create(path)), token).exchange());
    }

    void read(String... paths) {
        List.of(paths).forEach(path -> keep(path, http.get().uri(path).exchange()));
    }

    void call(String token, String... paths) {
        List.of(paths)
                .forEach(path ->
                        keep(path, withToken(http.get().uri(path), token).exchange()));
    }

    void post(String token, String path, String json) {
        keep(
                "POST " + path,
                withToken(http.method(HttpMethod.POST).uri(path), token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .exchange());
    }

    /** Sends the form under an article, from the network of this visitor. */
    MvcTestResult leave(String article, Map<String, String> typed) {
        return leave(article, typed, network);
    }

    MvcTestResult leave(String article, Map<String, String> typed, String from) {
        var form = new LinkedHashMap<>(typed);
        form.put("form_token", formToken(article));
        return send(article + "/comments", form, from);
    }

    /** Sends a form; the answer isn't kept. */
    MvcTestResult send(String path, Map<String, String> form, String from) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return http.post()
                .uri(URI.create(path))
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .exchange();
    }

    void addTo(Haystack haystack) {
        answers.forEach(haystack::add);
    }

    static String text(MvcTestResult result) {
        var response = result.getResponse();
        var headers = response.getHeaderNames().stream()
                .map(name -> name + ": " + response.getHeaders(name))
                .collect(Collectors.joining("\n"));
        return response.getStatus() + "\n" + headers + "\n\n" + new String(response.getContentAsByteArray(), UTF_8);
    }

    private String keep(String where, MvcTestResult result) {
        var answer = text(result);
        answers.put(where, answer);
        return answer;
    }

    private String formToken(String article) {
        var token = FORM_TOKEN.matcher(text(http.get().uri(article).exchange()));
        if (!token.find()) {
            throw new AssertionError("There is no form on " + article);
        }
        return token.group(1);
    }

    private static MockMvcRequestBuilder withToken(MockMvcRequestBuilder request, String token) {
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}

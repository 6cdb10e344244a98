package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    /** Sends the form under an article. */
    MvcTestResult leave(String article, Map<String, String> typed) {
        var form = new LinkedHashMap<>(typed);
        form.put("form_token", formToken(article));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return http.post()
                .uri(article + "/comments")
                .with(request -> {
                    request.setRemoteAddr(network);
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

    private void keep(String where, MvcTestResult result) {
        answers.put(where, text(result));
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

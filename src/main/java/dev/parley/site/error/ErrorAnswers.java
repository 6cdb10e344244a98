package dev.parley.site.error;

import dev.parley.site.page.Pages;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with an error: people get a page, programs a problem document (RFC 9457). Needs no storage. */
@Component
class ErrorAnswers {

    private static final String PAUSE_SECONDS = "30";

    private final Pages pages;

    ErrorAnswers(Pages pages) {
        this.pages = pages;
    }

    ResponseEntity<byte[]> answer(int status, String path) {
        var headers = new HttpHeaders();
        // Some answers are given before anything else could say so.
        headers.set("X-Content-Type-Options", "nosniff");
        if (status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS);
        }
        var page = ErrorPage.of(status);
        return isForPrograms(path)
                ? problem(page, headers)
                : pages.once(HttpStatusCode.valueOf(status), "error/error", page, headers);
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/actuator/");
    }

    private static ResponseEntity<byte[]> problem(ErrorPage page, HttpHeaders headers) {
        // Written by hand: where this is needed, nothing else may work any more.
        var json = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(page.title(), page.status(), page.text());
        return ResponseEntity.status(page.status())
                .headers(headers)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}

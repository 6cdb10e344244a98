package dev.parley.site.report;

import dev.parley.comment.CommentId;
import dev.parley.kernel.IdText;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReportId;
import dev.parley.moderation.ReportReceipt;
import dev.parley.moderation.ReportRefused;
import dev.parley.moderation.Reports;
import dev.parley.reader.EmailAddress;
import dev.parley.site.page.Head;
import dev.parley.site.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lets readers report a public comment, and see what became of it. */
@Controller
class ReportController {

    private final Reports reports;
    private final ReportedComments comments;
    private final Pages pages;

    ReportController(Reports reports, ReportedComments comments, Pages pages) {
        this.reports = reports;
        this.comments = comments;
        this.pages = pages;
    }

    @GetMapping("/comments/{id}/report")
    ResponseEntity<byte[]> form(@PathVariable String id) {
        return form(HttpStatus.OK, comment(id), ReportForm.EMPTY, Map.of());
    }

    // Read from the request itself: Spring logs the arguments of a handler's method when it is told to log all.
    @PostMapping(path = "/comments/{id}/report", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> report(@PathVariable String id, HttpServletRequest request) {
        var comment = comment(id);
        var typed = ReportForm.of(request);
        var problems = typed.problems();
        return problems.isEmpty()
                ? send(comment, typed, request)
                : form(HttpStatus.UNPROCESSABLE_CONTENT, comment, typed, problems);
    }

    @GetMapping("/reports/{id}")
    ResponseEntity<byte[]> status(@PathVariable String id, @RequestParam(defaultValue = "") String key) {
        var report = IdText.read(id)
                .map(ReportId::new)
                .flatMap(named -> reports.find(named, key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = new ReportStatusPage(Head.hidden("Your report"), report, pages.dates());
        return pages.once(HttpStatus.OK, "report/status", page, secret());
    }

    private ResponseEntity<byte[]> send(ReportedComment comment, ReportForm typed, HttpServletRequest request) {
        var report = new NewReport(
                comment.id(),
                typed.chosen().orElseThrow(),
                typed.explanation(),
                typed.name().isEmpty() ? null : typed.name(),
                EmailAddress.parse(typed.email()).orElse(null),
                request.getRemoteAddr());
        try {
            return taken(reports.report(report));
        } catch (ReportRefused refused) {
            var status = refused.retryAfter() == null ? HttpStatus.GONE : HttpStatus.TOO_MANY_REQUESTS;
            var answer = form(status, comment, typed, Map.of("", String.valueOf(refused.getMessage())));
            return refused.retryAfter() == null
                    ? answer
                    : ResponseEntity.status(status)
                            .headers(answer.getHeaders())
                            .header(
                                    HttpHeaders.RETRY_AFTER,
                                    Long.toString(refused.retryAfter().toSeconds() + 1))
                            .body(answer.getBody());
        }
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status, ReportedComment comment, ReportForm typed, Map<String, String> problems) {
        var page = new ReportPage(
                Head.hidden("Report a comment"),
                "/comments/" + comment.id() + "/report",
                comment.author(),
                comment.location(),
                typed,
                problems);
        return pages.once(status, "report/report", page, secret());
    }

    private static ResponseEntity<byte[]> taken(ReportReceipt receipt) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .headers(secret())
                .header(HttpHeaders.LOCATION, "/reports/" + receipt.report() + "?key=" + receipt.key())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ReportedComment comment(String id) {
        return IdText.read(id)
                .map(CommentId::new)
                .flatMap(comments::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static HttpHeaders secret() {
        var headers = new HttpHeaders();
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Robots-Tag", "noindex");
        return headers;
    }
}

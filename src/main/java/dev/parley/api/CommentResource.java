package dev.parley.api;

import dev.parley.api.input.InvalidInput;
import dev.parley.api.input.Word;
import dev.parley.api.problem.ApiProblem;
import dev.parley.comment.CommentId;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.FilterAddress;
import dev.parley.comment.filter.Place;
import dev.parley.comment.filter.Scope;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comments for programs that moderate. */
@RestController
@RequestMapping("/api/v1/comments")
@Tag(name = "Comments")
class CommentResource {

    private static final String FILTERS =
            "Besides “status”, the comments can be narrowed down by “waits” (decision, review, reports, appeal), "
                    + "“article”, “reader”, “similar” (ids), “author”, “text”, “signal”, “domain”, “score-from”, "
                    + "“score-to” (0 to 1), “from” and “before” (dates), and put in an “order”: oldest, newest, "
                    + "most-likely-spam, least-likely-spam. The pending ones, oldest first, are what waits for a "
                    + "first decision; the status “queue” has all that waits for a moderator, reported and "
                    + "appealed comments too, and “all” has everything. A search by “text”, “author” or “signal” reads "
                    + "so many comments in one go: a page can have fewer than asked for, or none, and go on at its “next”.";

    private static final Set<String> NO_FILTERS = Set.of("status", "after", "limit");

    private final Queue queue;
    private final Reports reports;
    private final Appeals appeals;

    CommentResource(Queue queue, Reports reports, Appeals appeals) {
        this.queue = queue;
        this.reports = reports;
        this.appeals = appeals;
    }

    @GetMapping
    @Operation(operationId = "listComments", summary = "List comments", description = FILTERS)
    PageAnswer<CommentAnswer> list(
            @Schema(allowableValues = {"pending", "approved", "rejected", "spam", "queue", "all"})
                    @RequestParam(defaultValue = "pending")
                    String status,
            @Parameter(description = "The “next” of the page before; opaque") @RequestParam(required = false) @Nullable
                    String after,
            @RequestParam(defaultValue = PageAnswer.DEFAULT_LIMIT)
                    @Min(value = 1, message = PageAnswer.LIMIT_RANGE)
                    @Max(value = PageAnswer.HIGHEST_LIMIT, message = PageAnswer.LIMIT_RANGE)
                    int limit,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var filter = filter(parameters)
                .in(Word.parameter(ScopeWord.class, "status", status).scope());
        var page = queue.page(filter, after == null ? null : Place.decode(after, filter.order()), limit);
        return new PageAnswer<>(
                page.items().stream().map(CommentAnswer::of).toList(),
                page.next() == null ? null : page.next().encode());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getComment",
            summary = "Read a comment, whatever its state",
            description = "The ETag of the answer is what If-Match of a PATCH names.")
    ResponseEntity<CommentAnswer> get(@PathVariable UUID id) {
        return queue.find(new CommentId(id))
                .map(CommentAnswer::withTag)
                .orElseThrow(() -> ApiProblem.notFound("There is no comment " + id + "."));
    }

    @GetMapping("/{id}/reports")
    @Operation(
            operationId = "listReports",
            summary = "List readers' reports about a comment, newest first, 100 at most")
    List<ReportAnswer> reports(@PathVariable UUID id) {
        return reports.about(new CommentId(id)).stream().map(ReportAnswer::of).toList();
    }

    @GetMapping("/{id}/appeal")
    @Operation(
            operationId = "getAppeal",
            summary = "Read why the writer of a comment asks for another look, and what became of that")
    AppealAnswer appeal(@PathVariable UUID id) {
        return appeals.about(new CommentId(id))
                .map(AppealAnswer::of)
                .orElseThrow(() -> ApiProblem.notFound("Nobody asked for another look at a comment " + id + "."));
    }

    private static CommentFilter filter(Map<String, List<String>> parameters) {
        var wanted = parameters.entrySet().stream()
                .filter(one -> !NO_FILTERS.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var reading = FilterAddress.read(wanted);
        if (!reading.problems().isEmpty()) {
            throw InvalidInput.parameter("filter", String.join(" ", reading.problems()));
        }
        return reading.filter();
    }

    /** Among which comments a program looks. */
    private enum ScopeWord implements Word {
        PENDING(Scope.PENDING),
        APPROVED(Scope.APPROVED),
        REJECTED(Scope.REJECTED),
        SPAM(Scope.SPAM),
        WITHDRAWN(Scope.WITHDRAWN),
        QUEUE(Scope.QUEUE),
        ALL(Scope.ALL);

        private final Scope scope;

        ScopeWord(Scope scope) {
            this.scope = scope;
        }

        Scope scope() {
            return scope;
        }
    }
}

package dev.parley.api;

import dev.parley.account.SignedIn;
import dev.parley.api.input.Word;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleEdit;
import dev.parley.article.ArticleFilter;
import dev.parley.article.ArticleId;
import dev.parley.settings.SiteProperties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Articles for programs that write. */
@RestController
@RequestMapping(ArticleResource.PATH)
@Tag(name = "Articles", description = "An author reaches the articles of their own, an editor all.")
class ArticleResource {

    static final String PATH = "/api/v1/articles";

    private final ArticleDesk desk;
    private final ArticleMerge merge;
    private final ArticleAnswers answers;
    private final SignedIn signedIn;
    private final SiteProperties site;
    private final Clock clock;

    ArticleResource(
            ArticleDesk desk,
            ArticleMerge merge,
            ArticleAnswers answers,
            SignedIn signedIn,
            SiteProperties site,
            Clock clock) {
        this.desk = desk;
        this.merge = merge;
        this.answers = answers;
        this.signedIn = signedIn;
        this.site = site;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createArticle", summary = "Write an article")
    ResponseEntity<ArticleAnswer> create(@RequestBody ArticleInput input) {
        var staff = signedIn.staff();
        var id = desk.create(input.toDraft(site.site().timeZone(), clock.instant()), staff);
        var stored = desk.open(id, staff);
        return ResponseEntity.created(URI.create(site.absolute(PATH + "/" + id)))
                .eTag(String.valueOf(stored.version()))
                .body(answers.of(stored));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getArticle",
            summary = "Read an article",
            description = "The ETag of the answer is what If-Match of a PATCH names.")
    ResponseEntity<ArticleAnswer> get(@PathVariable UUID id) {
        return answer(desk.open(new ArticleId(id), signedIn.staff()));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/json", "application/merge-patch+json"})
    @Operation(
            operationId = "changeArticle",
            summary = "Change an article",
            description = "Changes the fields that are sent and no others (RFC 7396).",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ArticleInput.class))))
    ResponseEntity<ArticleAnswer> change(
            @PathVariable UUID id,
            @Parameter(description = "The article's ETag", required = true, example = "\"3\"")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody ObjectNode patch) {
        var base = IfMatch.of(ifMatch);
        var staff = signedIn.staff();
        var article = new ArticleId(id);
        var current = desk.open(article, staff);
        base.check(current);
        var now = clock.instant();
        var draft = merge.merge(current, patch, now).toDraft(current.zone(), now);
        desk.save(article, draft, current.version(), staff);
        return answer(desk.open(article, staff));
    }

    @GetMapping
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description = "The newest first, by the time at which they were handed in.")
    PageAnswer<ArticleAnswer> list(
            @Parameter(description = "Articles in this state alone")
                    @Schema(allowableValues = {"draft", "scheduled", "published"})
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = "The “next” of the page before; opaque") @RequestParam(required = false) @Nullable
                    UUID after,
            @RequestParam(defaultValue = PageAnswer.DEFAULT_LIMIT)
                    @Min(value = 1, message = PageAnswer.LIMIT_RANGE)
                    @Max(value = PageAnswer.HIGHEST_LIMIT, message = PageAnswer.LIMIT_RANGE)
                    int limit) {
        var state = status == null
                ? null
                : Word.parameter(ArticleStatusWord.class, "status", status).state();
        var before = after == null ? null : new ArticleId(after);
        var read = desk.newest(new ArticleFilter("", state), before, limit + 1, signedIn.staff());
        return PageAnswer.of(answers.of(read), limit, article -> article.id().toString());
    }

    private ResponseEntity<ArticleAnswer> answer(ArticleEdit article) {
        return ResponseEntity.ok().eTag(String.valueOf(article.version())).body(answers.of(article));
    }
}

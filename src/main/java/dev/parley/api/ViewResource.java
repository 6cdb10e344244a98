package dev.parley.api;

import dev.parley.account.SignedIn;
import dev.parley.moderation.queue.SavedViews;
import dev.parley.moderation.queue.ViewId;
import dev.parley.settings.SiteProperties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The filters that moderators keep, for programs. */
@RestController
@RequestMapping(ViewResource.PATH)
@Tag(name = "Moderation")
class ViewResource {

    static final String PATH = "/api/v1/moderation/views";

    private final SavedViews views;
    private final SignedIn signedIn;
    private final SiteProperties site;

    ViewResource(SavedViews views, SignedIn signedIn, SiteProperties site) {
        this.views = views;
        this.signedIn = signedIn;
        this.site = site;
    }

    @GetMapping
    @Operation(
            operationId = "listViews",
            summary = "List the saved views",
            description =
                    "The account's own and those that all moderators see, by name; " + SavedViews.MOST + " at most.")
    List<ViewAnswer> list() {
        var staff = signedIn.staff();
        return views.of(staff).stream().map(view -> ViewAnswer.of(view, staff)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createView", summary = "Save a view")
    ResponseEntity<ViewAnswer> create(@RequestBody ViewInput input) {
        var view = views.add(input.toForm(), signedIn.staff());
        return ResponseEntity.created(URI.create(site.absolute(PATH + "/" + view.value())))
                .body(answer(view));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getView", summary = "Read a saved view")
    ViewAnswer get(@PathVariable UUID id) {
        return answer(new ViewId(id));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "replaceView",
            summary = "Replace a saved view",
            description = "Its owner and administrators may.")
    ViewAnswer replace(@PathVariable UUID id, @RequestBody ViewInput input) {
        var view = new ViewId(id);
        views.change(view, input.toForm(), signedIn.staff());
        return answer(view);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteView",
            summary = "Delete a saved view",
            description = "Its owner and administrators may.")
    void delete(@PathVariable UUID id) {
        views.delete(new ViewId(id), signedIn.staff());
    }

    private ViewAnswer answer(ViewId view) {
        var staff = signedIn.staff();
        return ViewAnswer.of(views.find(view, staff), staff);
    }
}

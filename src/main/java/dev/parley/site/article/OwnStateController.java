package dev.parley.site.article;

import dev.parley.comment.OwnComment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the browser that keeps a comment's key where that comment stands. No shared cache keeps it. */
@RestController
class OwnStateController {

    private final OwnCommentPages pages;

    OwnStateController(OwnCommentPages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/comments/{id}/state", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<State> state(@PathVariable String id, @RequestParam(defaultValue = "") String key) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(State.of(pages.comment(id, key)));
    }

    /**
     * A comment as its writer's browser shows it.
     *
     * @param text as it was typed
     * @param parent the id of what it answers; null when it answers nothing
     */
    record State(
            String status,
            String author,
            String text,
            @Nullable String parent) {

        static State of(OwnComment comment) {
            return new State(
                    comment.status().name().toLowerCase(Locale.ROOT),
                    comment.author(),
                    comment.text().source(),
                    comment.parent() == null ? null : comment.parent().toString());
        }

        @Override
        public String toString() {
            return "(the state of a comment)";
        }
    }
}

package dev.parley.site.article;

import dev.parley.comment.CommentId;
import dev.parley.comment.OwnComment;
import dev.parley.comment.OwnComments;
import dev.parley.site.page.Pages;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages for a comment's writer have in common: they open with the key alone, and tell nobody about it. */
@Component
class OwnCommentPages {

    private static final String POLICY = "Referrer-Policy";

    private final OwnComments comments;
    private final Pages pages;

    OwnCommentPages(OwnComments comments, Pages pages) {
        this.comments = comments;
        this.pages = pages;
    }

    /** The comment; a page that doesn't exist for one who hasn't its key. */
    OwnComment comment(String id, String key) {
        return CommentFormCheck.parent(id)
                .flatMap((CommentId named) -> comments.find(named, key))
                .orElseThrow(OwnCommentPages::notFound);
    }

    ResponseEntity<byte[]> answer(HttpStatus status, String template, Record page) {
        return pages.once(status, template, page, headers());
    }

    ResponseEntity<byte[]> tooFast(Duration wait, String template, Record page) {
        var headers = headers();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        return pages.once(HttpStatus.TOO_MANY_REQUESTS, template, page, headers);
    }

    private static HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.set(POLICY, "no-referrer");
        headers.set("X-Robots-Tag", "noindex");
        return headers;
    }

    /** Back to the comment's own page, after something was done. */
    ResponseEntity<byte[]> back(CommentId comment, String key) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path(comment, key))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(POLICY, "no-referrer")
                .build();
    }

    static String path(CommentId comment, String key) {
        return "/comments/" + comment + "?key=" + key;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

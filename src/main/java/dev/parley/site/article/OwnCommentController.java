package dev.parley.site.article;

import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.OwnComment;
import dev.parley.comment.OwnComments;
import dev.parley.site.page.Head;
import dev.parley.site.page.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A reader's own comment, for the one who has its key. Without it, the page doesn't exist. */
@Controller
class OwnCommentController {

    private final OwnComments comments;
    private final Articles articles;
    private final Pages pages;

    OwnCommentController(OwnComments comments, Articles articles, Pages pages) {
        this.comments = comments;
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping("/comments/{id}")
    ResponseEntity<byte[]> own(@PathVariable String id, @RequestParam(defaultValue = "") String key) {
        var comment = CommentFormCheck.parent(id)
                .flatMap((CommentId named) -> comments.find(named, key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var headers = new HttpHeaders();
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Robots-Tag", "noindex");
        return pages.once(HttpStatus.OK, "article/own", page(comment), headers);
    }

    private OwnCommentPage page(OwnComment comment) {
        var head = Head.hidden("Your comment");
        return articles.title(comment.article())
                .map(article -> new OwnCommentPage(
                        head, comment, article.title(), "/articles/" + article.slug(), pages.dates()))
                .orElseGet(() -> new OwnCommentPage(head, comment, "", "/", pages.dates()));
    }
}

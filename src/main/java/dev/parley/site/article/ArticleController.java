package dev.parley.site.article;

import dev.parley.article.ArticleText;
import dev.parley.article.Articles;
import dev.parley.comment.Threads;
import dev.parley.kernel.Slug;
import dev.parley.site.cache.PageLife;
import dev.parley.site.page.PageNumber;
import dev.parley.site.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** The page of an article. */
@Controller
class ArticleController {

    private final Articles articles;
    private final Threads threads;
    private final ArticlePages articlePages;
    private final Pages pages;

    ArticleController(Articles articles, Threads threads, ArticlePages articlePages, Pages pages) {
        this.articles = articles;
        this.threads = threads;
        this.articlePages = articlePages;
        this.pages = pages;
    }

    @GetMapping("/articles/{slug}")
    ResponseEntity<byte[]> article(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String comments,
            @RequestParam(defaultValue = "") String reply,
            HttpServletRequest request) {
        var commentsPage = comments.isEmpty() ? 0 : PageNumber.parse(comments);
        var article = Slug.read(slug)
                .flatMap(articles::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var replyTo = replyTo(reply, article);
        var page = articlePages.forReading(article, commentsPage, replyTo);
        // A reply to what isn't there shows the plain form; kept, made-up ids would fill the cache.
        if (replyTo.id().equals(reply)) {
            new PageLife(Set.of(article.id().value().toString()), pages.endOfThisHour()).tell(request);
        }
        return pages.shared("article/article", page);
    }

    /** Where the form is sent to there is nothing to see: who comes back to that address is shown the comments. */
    @GetMapping("/articles/{slug}/comments")
    ResponseEntity<Void> comments(@PathVariable String slug) {
        var path = UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/articles/" + path + "#comments")
                .build();
    }

    private ReplyTo replyTo(String reply, ArticleText article) {
        return CommentFormCheck.parent(reply)
                .flatMap(comment -> threads.author(comment, article.id()))
                .map(name -> new ReplyTo(reply, name))
                .orElse(ReplyTo.NOBODY);
    }
}

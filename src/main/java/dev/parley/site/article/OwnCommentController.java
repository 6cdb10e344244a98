package dev.parley.site.article;

import dev.parley.article.ArticleTitle;
import dev.parley.article.Articles;
import dev.parley.comment.OwnComment;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.InvalidText;
import dev.parley.notification.ReaderMail;
import dev.parley.site.page.Head;
import dev.parley.site.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A reader's own comment, for the one who has its key. Without it, the page doesn't exist. */
@Controller
class OwnCommentController {

    private final OwnCommentPages own;
    private final Articles articles;
    private final Appeals appeals;
    private final Pages pages;
    private final ReaderMail mail;

    OwnCommentController(OwnCommentPages own, Articles articles, Appeals appeals, Pages pages, ReaderMail mail) {
        this.own = own;
        this.articles = articles;
        this.appeals = appeals;
        this.pages = pages;
        this.mail = mail;
    }

    @GetMapping("/comments/{id}")
    ResponseEntity<byte[]> own(@PathVariable String id, @RequestParam(defaultValue = "") String key) {
        return answer(HttpStatus.OK, page(own.comment(id, key), key));
    }

    /** Asks for another look. Sent again, nothing happens again. */
    @PostMapping(path = "/comments/{id}/appeal", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> appeal(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String explanation) {
        var comment = own.comment(id, key);
        try {
            appeals.ask(comment.comment(), explanation);
        } catch (InvalidText e) {
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(comment, key).mending(explanation, String.valueOf(e.getMessage())));
        }
        return own.back(comment.comment(), key);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, OwnCommentPage page) {
        return own.answer(status, "article/own", page);
    }

    private OwnCommentPage page(OwnComment comment, String key) {
        var article = articles.title(comment.article());
        return new OwnCommentPage(
                Head.hidden("Your comment"),
                comment,
                appeals.explain(comment.comment(), comment.status()),
                article.map(ArticleTitle::title).orElse(""),
                article.map(found -> "/articles/" + found.slug()).orElse("/"),
                pages.dates(),
                new OwnCommentPage.Mail(
                        mail.isOffered(), mail.wish(comment.comment()).orElse(null)),
                key,
                "",
                "");
    }
}

package dev.parley.site.article;

import dev.parley.comment.OwnComment;
import dev.parley.comment.OwnComments;
import dev.parley.site.page.Head;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a writer take a comment back. It can't be undone, so it is asked for once. */
@Controller
class WithdrawalController {

    private final OwnComments comments;
    private final OwnCommentPages pages;

    WithdrawalController(OwnComments comments, OwnCommentPages pages) {
        this.comments = comments;
        this.pages = pages;
    }

    @GetMapping("/comments/{id}/withdraw")
    ResponseEntity<byte[]> ask(@PathVariable String id, @RequestParam(defaultValue = "") String key) {
        var comment = pages.comment(id, key);
        return comment.status().isGone()
                ? pages.back(comment.comment(), key)
                : pages.answer(HttpStatus.OK, "article/withdraw", new Question(comment, key));
    }

    /** Takes the comment back. Sent again, nothing happens again. */
    @PostMapping(path = "/comments/{id}/withdraw", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String key) {
        var comment = pages.comment(id, key).comment();
        if (!comments.withdraw(comment, key)) {
            throw OwnCommentPages.notFound();
        }
        return pages.back(comment, key);
    }

    /**
     * Whether a comment is really to be withdrawn.
     *
     * @param key the secret that opened the page
     */
    record Question(Head head, OwnComment comment, String key) {

        Question(OwnComment comment, String key) {
            this(Head.hidden("Withdraw your comment"), comment, key);
        }

        String backPath() {
            return OwnCommentPages.path(comment.comment(), key);
        }

        String action() {
            return "/comments/" + comment.comment() + "/withdraw?key=" + key;
        }
    }
}

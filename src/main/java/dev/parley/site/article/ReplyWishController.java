package dev.parley.site.article;

import dev.parley.notification.ReaderMail;
import dev.parley.notification.ReplyWish;
import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what the writer of a comment wants to be told of its thread by mail. */
@Controller
class ReplyWishController {

    private final OwnCommentPages pages;
    private final ReaderMail mail;

    ReplyWishController(OwnCommentPages pages, ReaderMail mail) {
        this.pages = pages;
        this.mail = mail;
    }

    @PostMapping(path = "/comments/{id}/mail", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> wish(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String wish) {
        var comment = pages.comment(id, key).comment();
        Arrays.stream(ReplyWish.values())
                .filter(one -> mail.isOffered() && one.name().equalsIgnoreCase(wish))
                .findFirst()
                .ifPresent(one -> mail.wish(comment, one));
        return pages.back(comment, key);
    }
}

package dev.parley.notification.web;

import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.comment.CommentList;
import dev.parley.notification.link.MailLinks;
import dev.parley.notification.link.Ticket;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Leads from a mail to a comment in the queue, where a moderator who signs in decides. The link itself decides
 * nothing and opens nothing.
 */
@Controller
class OpenController {

    private static final String QUEUE = "/admin/queue";
    private static final String WAY = "Open the queue";

    private final MailLinks links;
    private final Accounts accounts;
    private final CommentList comments;
    private final PlainPages pages;

    OpenController(MailLinks links, Accounts accounts, CommentList comments, PlainPages pages) {
        this.links = links;
        this.accounts = accounts;
        this.comments = comments;
        this.pages = pages;
    }

    @GetMapping("/moderation/open")
    ResponseEntity<byte[]> open(@RequestParam(defaultValue = "") String token) {
        return switch (links.readOpen(token)) {
            case Ticket.Good good -> open(good);
            case Ticket.Expired _ ->
                say(HttpStatus.GONE, "This link has expired", "Links in mails are good for a few days.");
            case Ticket.Forged _ -> unknown();
        };
    }

    private ResponseEntity<byte[]> open(Ticket.Good good) {
        if (accounts.active(good.account(), Role.MODERATOR).isEmpty()) {
            return unknown();
        }
        var waits = comments.find(good.comment())
                .filter(comment -> comment.place() != null)
                .isPresent();
        return waits
                ? PlainPages.discreet(HttpStatus.SEE_OTHER)
                        .header("Location", QUEUE + "?comment=" + good.comment())
                        .build()
                : say(
                        HttpStatus.GONE,
                        "This comment doesn’t wait any more",
                        "It has been decided since the mail was written.");
    }

    private ResponseEntity<byte[]> unknown() {
        return say(
                HttpStatus.FORBIDDEN,
                "This link isn’t good",
                "It isn’t one of ours, or it was cut off on its way. Nothing has been done.");
    }

    private ResponseEntity<byte[]> say(HttpStatus status, String title, String text) {
        return pages.say(status, title, text, QUEUE, WAY);
    }
}

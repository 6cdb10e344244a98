package dev.parley.notification.web;

import dev.parley.account.AccountId;
import dev.parley.notification.digest.Choices;
import dev.parley.notification.link.MailLinks;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the mails to a moderator (RFC 8058): programs post to the link at once, people get a page with a button, so that
 * no program which merely looks at links ends anything. No session is needed.
 */
@Controller
class UnsubscribeController {

    private final MailLinks links;
    private final Choices choices;
    private final PlainPages pages;

    UnsubscribeController(MailLinks links, Choices choices, PlainPages pages) {
        this.links = links;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping("/mail/unsubscribe")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String token) {
        return withAccount(
                token,
                _ -> pages.ask(
                        "No more mails about comments?",
                        "You would get no digests and no alerts any more. You can choose anew in the admin.",
                        UriComponentsBuilder.fromPath("/mail/unsubscribe")
                                .queryParam("token", token)
                                .toUriString(),
                        "Send me no more"));
    }

    @PostMapping("/mail/unsubscribe")
    ResponseEntity<byte[]> unsubscribe(@RequestParam(defaultValue = "") String token) {
        return withAccount(token, account -> {
            choices.unsubscribe(account);
            return pages.say(
                    HttpStatus.OK,
                    "You get no more mails about comments",
                    "When you want them again, choose so in the admin.",
                    "/admin/notifications",
                    "Choose what you are told");
        });
    }

    private ResponseEntity<byte[]> withAccount(String token, Function<AccountId, ResponseEntity<byte[]>> answer) {
        return links.readUnsubscribe(token)
                .map(answer)
                .orElseGet(() -> pages.say(
                        HttpStatus.FORBIDDEN,
                        "This link isn’t good",
                        "It isn’t one of ours, or it was cut off on its way. Nothing has been done.",
                        "/",
                        "Go to the home page"));
    }
}

package dev.parley.notification.web;

import dev.parley.account.AccountId;
import dev.parley.notification.author.AuthorChoices;
import dev.parley.notification.author.AuthorWords;
import dev.parley.notification.link.MailLinks;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ends the mails to an author (RFC 8058): programs post to the link at once, people get a page with a button. No session
 * is needed, and done again, nothing changes.
 */
@Controller
class AuthorStopController {

    private static final String PATH = MailLinks.STOP_ARTICLE_MAILS;

    private final MailLinks links;
    private final AuthorChoices choices;
    private final AuthorWords words;
    private final PlainPages pages;

    AuthorStopController(MailLinks links, AuthorChoices choices, AuthorWords words, PlainPages pages) {
        this.links = links;
        this.choices = choices;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String token) {
        return with(
                token,
                _ -> pages.ask(
                        words.say("stop.title"),
                        words.say("stop.text"),
                        PATH + "?token=" + token,
                        words.say("stop.button")));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> stop(@RequestParam(defaultValue = "") String token) {
        return with(token, author -> {
            choices.unsubscribe(author);
            return pages.say(
                    HttpStatus.OK,
                    words.say("stop.done.title"),
                    words.say("stop.done.text"),
                    "/admin/notifications",
                    words.say("choose"));
        });
    }

    private ResponseEntity<byte[]> with(String token, Function<AccountId, ResponseEntity<byte[]>> answer) {
        return links.readStopArticleMails(token)
                .map(answer)
                .orElseGet(() -> pages.say(
                        HttpStatus.FORBIDDEN, words.say("bad.title"), words.say("bad.text"), "/", words.say("home")));
    }
}

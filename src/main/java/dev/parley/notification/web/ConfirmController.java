package dev.parley.notification.web;

import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.link.ReaderLinks.Confirmation;
import dev.parley.notification.reader.ReaderWords;
import dev.parley.notification.reader.Subscriptions;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Confirms a reader's address. Programs that look at links in mails only ever see a page with a button. */
@Controller
class ConfirmController {

    private final ReaderLinks links;
    private final Subscriptions subscriptions;
    private final ReaderWords words;
    private final ReaderPages pages;

    ConfirmController(ReaderLinks links, Subscriptions subscriptions, ReaderWords words, ReaderPages pages) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/mail/confirm")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String token) {
        return with(
                token,
                question -> subscriptions.isOpen(question.reader(), question.askedAt())
                        ? pages.ask("confirm.page", "/mail/confirm?token=" + token)
                        : pages.old());
    }

    @PostMapping("/mail/confirm")
    ResponseEntity<byte[]> confirm(@RequestParam(defaultValue = "") String token) {
        return with(
                token,
                question -> subscriptions.confirm(question.reader(), question.askedAt())
                        ? pages.say(
                                HttpStatus.OK,
                                words.say("confirm.done.title"),
                                words.say("confirm.done.text"),
                                links.settings(question.reader()),
                                words.say("reply.settings"))
                        : pages.old());
    }

    private ResponseEntity<byte[]> with(String token, Function<Confirmation, ResponseEntity<byte[]>> answer) {
        return links.readConfirm(token).map(answer).orElseGet(pages::bad);
    }
}

package dev.parley.notification.web;

import dev.parley.notification.ReplyWish;
import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.link.ReaderLinks.End;
import dev.parley.notification.reader.ReaderWords;
import dev.parley.notification.reader.Subscriptions;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ends mails to a reader, about one thread or all of them (RFC 8058): programs post to the link at once, people get a
 * page with a button. Done again, nothing changes.
 */
@Controller
class StopController {

    private final ReaderLinks links;
    private final Subscriptions subscriptions;
    private final ReaderWords words;
    private final ReaderPages pages;

    StopController(ReaderLinks links, Subscriptions subscriptions, ReaderWords words, ReaderPages pages) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/mail/stop")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String token) {
        return with(token, end -> pages.ask(key(end), "/mail/stop?token=" + token));
    }

    @PostMapping("/mail/stop")
    ResponseEntity<byte[]> stop(@RequestParam(defaultValue = "") String token) {
        return with(token, end -> {
            if (end.thread() == null) {
                subscriptions.end(end.reader());
            } else {
                subscriptions.choose(end.reader(), end.thread(), ReplyWish.NONE);
            }
            return pages.say(
                    HttpStatus.OK,
                    words.say(key(end) + ".done.title"),
                    words.say("stop.done.text"),
                    "/",
                    words.say("home"));
        });
    }

    private static String key(End end) {
        return end.thread() == null ? "stop.all" : "stop.thread";
    }

    private ResponseEntity<byte[]> with(String token, Function<End, ResponseEntity<byte[]>> answer) {
        return links.readStop(token).map(answer).orElseGet(pages::bad);
    }
}

package dev.parley.notification.web;

import dev.parley.notification.ReplyWish;
import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.reader.ReaderWords;
import dev.parley.notification.reader.Subscriptions;
import dev.parley.reader.ReaderId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a reader who has a mail of this site choose what is mailed: everywhere, and about each thread. */
@Controller
class ChoicesController {

    private final ReaderLinks links;
    private final Subscriptions subscriptions;
    private final ChoicesPages choices;
    private final ReaderPages pages;
    private final ReaderWords words;

    ChoicesController(
            ReaderLinks links,
            Subscriptions subscriptions,
            ChoicesPages choices,
            ReaderPages pages,
            ReaderWords words) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.choices = choices;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/mail/settings")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String token) {
        return with(token, reader -> choices.show(reader, path(token)));
    }

    /** Takes what was chosen; a field that names nothing known is left out. Sent again, nothing changes. */
    @PostMapping("/mail/settings")
    ResponseEntity<byte[]> choose(
            @RequestParam(defaultValue = "") String token, @RequestParam Map<String, String> fields) {
        return with(token, reader -> {
            subscriptions
                    .threads(reader)
                    .forEach(thread -> wish(fields.get(ChoicesPages.field(thread)))
                            .ifPresent(wish -> subscriptions.choose(reader, thread, wish)));
            wish(fields.get(ChoicesPages.EVERYWHERE)).ifPresent(wish -> subscriptions.everywhere(reader, wish));
            return pages.say(
                    HttpStatus.OK,
                    words.say("settings.saved.title"),
                    words.say("settings.saved.text"),
                    path(token),
                    words.say("settings.again"));
        });
    }

    private static Optional<ReplyWish> wish(@Nullable String name) {
        return Arrays.stream(ReplyWish.values())
                .filter(wish -> wish.name().equals(name))
                .findFirst();
    }

    private static String path(String token) {
        return "/mail/settings?token=" + token;
    }

    private ResponseEntity<byte[]> with(String token, Function<ReaderId, ResponseEntity<byte[]>> answer) {
        return links.readSettings(token).map(answer).orElseGet(pages::bad);
    }
}

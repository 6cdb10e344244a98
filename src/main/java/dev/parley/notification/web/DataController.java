package dev.parley.notification.web;

import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.reader.ReaderWords;
import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.ReaderErasure;
import dev.parley.reader.rights.ReaderErasure.Remains;
import dev.parley.reader.rights.ReaderExport;
import dev.parley.reader.rights.ReaderExports;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives a reader who has a mail of this site everything that is kept of them, and forgets them if they wish. The
 * address isn't shown: whoever has the link got it there.
 */
@Controller
class DataController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ReaderLinks links;
    private final ReaderExports exports;
    private final ReaderErasure erasure;
    private final ReaderPages pages;
    private final ReaderWords words;
    private final Clock clock;

    DataController(
            ReaderLinks links,
            ReaderExports exports,
            ReaderErasure erasure,
            ReaderPages pages,
            ReaderWords words,
            Clock clock) {
        this.links = links;
        this.exports = exports;
        this.erasure = erasure;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/mail/data")
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String token) {
        return with(
                token,
                reader -> exports.of(reader, null)
                        .map(_ -> pages.data(HttpStatus.OK, token, ""))
                        .orElseGet(pages::old));
    }

    @GetMapping("/mail/data.json")
    ResponseEntity<byte[]> json(@RequestParam(defaultValue = "") String token) {
        return download(token, MediaType.APPLICATION_JSON, "json", ReaderExport::json);
    }

    @GetMapping("/mail/data.html")
    ResponseEntity<byte[]> html(@RequestParam(defaultValue = "") String token) {
        return download(token, HTML, "html", ReaderExport::html);
    }

    /** Forgets the reader; done again, the link isn't good any more. */
    @PostMapping("/mail/data")
    ResponseEntity<byte[]> erase(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") String remains) {
        return with(token, reader -> {
            if (!sure.equals("yes")) {
                return pages.data(HttpStatus.UNPROCESSABLE_CONTENT, token, words.say("data.erase.unsure"));
            }
            var wanted = remains.equals("texts") ? Remains.TEXTS : Remains.NOTHING;
            return erasure.erase(reader, wanted, null)
                    ? pages.say(
                            HttpStatus.OK,
                            words.say("data.erased.title"),
                            words.say("data.erased.text"),
                            "/",
                            words.say("home"))
                    : pages.old();
        });
    }

    private ResponseEntity<byte[]> download(
            String token, MediaType type, String extension, Function<ReaderExport, String> text) {
        return with(
                token,
                reader -> exports.of(reader, null)
                        .map(export -> PlainPages.discreet(HttpStatus.OK)
                                .contentType(type)
                                // Shown by no browser as a page of this site.
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"my-data." + extension + "\"")
                                .body(text.apply(export).getBytes(StandardCharsets.UTF_8)))
                        .orElseGet(pages::old));
    }

    private ResponseEntity<byte[]> with(String token, Function<ReaderId, ResponseEntity<byte[]>> answer) {
        return links.readData(token)
                .map(ticket -> clock.instant().isAfter(ticket.until()) ? pages.old() : answer.apply(ticket.reader()))
                .orElseGet(pages::bad);
    }
}

package dev.parley.notification.web;

import dev.parley.notification.reader.ReaderWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The plain pages behind the links of mails to readers, in the site's language. */
@Component
class ReaderPages {

    private final PlainPages pages;
    private final ReaderWords words;

    ReaderPages(PlainPages pages, ReaderWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** A page with a button; its words are those of the key with {@code .title} and {@code .text}. */
    ResponseEntity<byte[]> ask(String key, String target) {
        var button = key.startsWith("stop.") ? "stop.button" : key + ".button";
        return pages.ask(words.say(key + ".title"), words.say(key + ".text"), target, words.say(button));
    }

    ResponseEntity<byte[]> say(HttpStatus status, String title, String text, String target, String way) {
        return pages.say(status, title, text, target, way);
    }

    /** The page about what is kept of a reader. */
    ResponseEntity<byte[]> data(HttpStatus status, String token, String problem) {
        return pages.data(status, words, token, problem);
    }

    /** The page for a link that isn't ours. */
    ResponseEntity<byte[]> bad() {
        return say(HttpStatus.FORBIDDEN, words.say("bad.title"), words.say("bad.text"), "/", words.say("home"));
    }

    /** The page for a link whose time is over. */
    ResponseEntity<byte[]> old() {
        return say(HttpStatus.GONE, words.say("old.title"), words.say("old.text"), "/", words.say("home"));
    }
}

package dev.parley.notification.web;

import dev.parley.notification.reader.ReaderWords;

/**
 * The page on which a reader sees what can be done with what is kept of them.
 *
 * @param words the sentences in the site's language
 * @param token the link's token
 * @param problem what is to be mended; empty when nothing is
 */
record DataPage(ChoicesPage.Frame frame, ReaderWords words, String token, String problem) {

    String say(String key) {
        return words.say(key);
    }

    String path(String extension) {
        return "/mail/data" + extension + "?token=" + token;
    }
}

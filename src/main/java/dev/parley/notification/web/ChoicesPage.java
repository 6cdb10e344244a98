package dev.parley.notification.web;

import dev.parley.notification.ReplyWish;
import java.util.List;

/**
 * The page on which a reader chooses what is mailed.
 *
 * @param frame the site and its language
 * @param rows what can be chosen about
 * @param options the words of each choice
 * @param action where the form is sent
 * @param save the words of its button
 * @param stop the link that ends all mails
 */
record ChoicesPage(Frame frame, List<Row> rows, List<Option> options, String action, String save, Link stop) {

    ChoicesPage {
        rows = List.copyOf(rows);
        options = List.copyOf(options);
    }

    /** The site's name, the language and direction of its texts, and what the page says. */
    record Frame(String site, String language, String direction, String title, String text) {}

    /** One matter, the name of its field and what is wished about it now. */
    record Row(String field, String words, ReplyWish wish) {}

    /** A wish and its words. */
    record Option(ReplyWish wish, String words) {}

    /** A link and its words. */
    record Link(String path, String words) {}
}

package dev.parley.notification.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a mail, in its order.
 *
 * @param headline the matter in a sentence
 * @param lines what there is to say about it
 * @param quotes what people wrote
 * @param ways where to go from here, the first one before all
 * @param why why this mail was sent
 * @param ends how to get fewer of them
 */
public record Sheet(
        String headline, List<String> lines, List<Quote> quotes, List<Way> ways, String why, List<Way> ends) {

    public Sheet {
        lines = List.copyOf(lines);
        quotes = List.copyOf(quotes);
        ways = List.copyOf(ways);
        ends = List.copyOf(ends);
    }

    /**
     * What somebody wrote.
     *
     * @param name who wrote it, or what it is
     * @param text how it begins
     * @param link where it is to be read; null when nowhere
     */
    public record Quote(String name, String text, @Nullable String link) {}

    /** A link and what it does. */
    public record Way(String words, String link) {}
}

package dev.parley.site.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the number of a page from an address. */
public final class PageNumber {

    private static final int MOST_DIGITS = 6;

    private PageNumber() {}

    /**
     * The number, from 1.
     *
     * @throws ResponseStatusException 404 when the text is anything but a number in its plain form
     */
    public static int parse(String text) {
        var plain = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.charAt(0) != '0'
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(text);
    }
}

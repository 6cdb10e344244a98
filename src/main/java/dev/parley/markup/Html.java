package dev.parley.markup;

/**
 * HTML that may stand in a page as it is: it came out of a sanitizer.
 *
 * @param value the markup, a sequence of block elements; empty for an empty text
 */
public record Html(String value) {

    @Override
    public String toString() {
        return value;
    }
}

package dev.parley.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * HTML that may stand in a page as it is: it came out of a sanitizer.
 *
 * @param value the markup, a sequence of block elements; empty for an empty text
 */
public record Html(String value) {

    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Where its links lead, in their order. */
    public List<String> links() {
        return LINK.matcher(value)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .toList();
    }

    /** What people read of it. */
    public String text() {
        return HtmlUtils.htmlUnescape(TAG.matcher(value).replaceAll(""));
    }

    @Override
    public String toString() {
        return value;
    }
}

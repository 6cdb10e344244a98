package dev.parley.site.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers, search engines and programs that show links.
 *
 * @param title the page's own title; empty for the home page
 * @param description a sentence on what is there; may be empty
 * @param path the path by which the page is to be known; null for a page that is nobody's to find
 * @param published when the article of this page was published; null for other pages
 */
public record Head(
        String title,
        String description,
        @Nullable String path,
        @Nullable Instant published) {

    /** A page that search engines shall leave alone. */
    public static Head hidden(String title) {
        return new Head(title, "", null, null);
    }

    /** A page that lists things. */
    public static Head listing(String title, String description, String path) {
        return new Head(title, description, path, null);
    }
}

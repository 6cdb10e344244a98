package dev.parley.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself while it is rendered: what it is about, and until when it may be given out again.
 * A page that says nothing is not kept.
 *
 * @param subjects the subjects whose news drop the page
 * @param until the time from which on the page is rendered anew
 */
public record PageLife(Set<String> subjects, Instant until) {

    /** The subject of pages that list articles: the home page, feeds and the sitemap. */
    public static final String LISTS = "lists";

    private static final String ATTRIBUTE = PageLife.class.getName();

    public PageLife {
        subjects = Set.copyOf(subjects);
    }

    /** Tells the cache that the answer to this request may be kept for this life. */
    public void tell(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable PageLife of(HttpServletRequest request) {
        return (PageLife) request.getAttribute(ATTRIBUTE);
    }
}

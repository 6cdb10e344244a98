package dev.parley.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids inside an article. The page around it has ids of its own ({@code respond}, {@code comment-…}); an article
 * that names one of them gets it with {@value #PREFIX} before it, in the id and in the links to it.
 */
final class Anchors {

    private static final String PREFIX = "section-";
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_:.-]{1,200}");
    private static final Pattern RESERVED = Pattern.compile(
            "(?:article|author|comment|content|email|error|footer|form|header|main|nav|page|reply|respond|search|skip|top|url)"
                    + "(?:[-_s].*)?",
            Pattern.CASE_INSENSITIVE);

    private Anchors() {}

    static @Nullable String id(String id) {
        if (!SHAPE.matcher(id).matches()) {
            return null;
        }
        return RESERVED.matcher(id).matches() ? PREFIX + id : id;
    }

    /** The address itself, unless it leads to a place in this article whose id was changed. */
    static String link(String address) {
        return address.startsWith("#") && RESERVED.matcher(address.substring(1)).matches()
                ? "#" + PREFIX + address.substring(1)
                : address;
    }
}

package dev.parley.comment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The domain to which a comment links first: as far as it was registered by somebody, going by the shape of its name.
 * The list of public suffixes, which would know it for certain, changes each week.
 */
final class LinkDomain {

    private static final Pattern LINK =
            Pattern.compile("href=\"https?://([^/\"?#:@]{1,253})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/?#:@]{1,253}).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Set<String> SECOND_LEVELS =
            Set.of("ac", "co", "com", "edu", "gob", "gov", "ne", "net", "or", "org");

    private LinkDomain() {}

    /**
     * @param html the text as readers see it
     * @param url the writer's web address, which counts where the text links nowhere
     */
    static @Nullable String of(String html, @Nullable String url) {
        var link = LINK.matcher(html);
        if (link.find()) {
            return registered(link.group(1));
        }
        var address = ADDRESS.matcher(url == null ? "" : url);
        return address.matches() ? registered(address.group(1)) : null;
    }

    private static String registered(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        var labels = name.split("\\.");
        if (NUMBERS.matcher(name).matches() || labels.length <= 2) {
            return name;
        }
        var country = labels[labels.length - 1].length() == 2;
        var kept = country && SECOND_LEVELS.contains(labels[labels.length - 2]) ? 3 : 2;
        return String.join(".", Arrays.copyOfRange(labels, labels.length - kept, labels.length));
    }
}

package dev.parley.moderation;

import java.util.HashSet;
import java.util.List;

/**
 * The site's reasons in its order.
 *
 * @param reasons at most {@value #MOST} that are offered and {@value #MOST_EVER} in all, no two with one key
 */
public record ReasonList(List<Reason> reasons) {

    /** The most reasons that a site can offer. */
    public static final int MOST = 50;

    /** The most reasons that a site can have, retired ones included. */
    public static final int MOST_EVER = 1_000;

    static final ReasonList DEFAULT = new ReasonList(List.of(
            new Reason("off-topic", "Off topic", "It is not about what the article is about.", false),
            new Reason("insult", "Insult or harassment", "It attacks a person instead of an argument.", false),
            new Reason("advertising", "Advertising", "It advertises something.", false),
            new Reason(
                    "personal-data", "Personal data", "It makes public what someone may want to keep private.", false),
            new Reason("repetition", "Repetition", "The same was said under this article before.", false),
            new Reason("unreadable", "Can't be understood", "We could not understand what it says.", false),
            new Reason("illegal", "Unlawful content", "We believe that publishing it would break the law.", false)));

    /** @throws IllegalArgumentException when there are too many, or two have one key */
    public ReasonList {
        reasons = List.copyOf(reasons);
        var keys = new HashSet<String>();
        var offered = reasons.stream().filter(reason -> !reason.retired()).count();
        if (offered > MOST
                || reasons.size() > MOST_EVER
                || !reasons.stream().allMatch(reason -> keys.add(reason.key()))) {
            throw new IllegalArgumentException("At most " + MOST + " reasons, each with a key of its own");
        }
    }
}

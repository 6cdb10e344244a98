package dev.parley.moderation.check;

import static java.util.Map.entry;

import dev.parley.moderation.Reports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words which check gave a signal. */
public final class CheckWords {

    private static final Map<String, String> WORDS = Stream.of(
                    entry("held-terms", "Held terms"),
                    entry("links", "Many links"),
                    entry("same-text", "Same text as others"),
                    entry("script", "Another script"),
                    entry("spam-score", "Spam score"),
                    entry("akismet", "Akismet"),
                    entry("first-comment", "First comment"),
                    entry("approval", "Approval by the site’s or the article’s mode"),
                    entry("impersonation", "Name that looks like another’s"),
                    entry("network", "Spam from the same network"),
                    entry(Reports.SIGNAL, "Readers’ reports"),
                    entry("blocked-terms", "Blocked terms"),
                    entry("blocked-domains", "Blocked domains"),
                    entry("blocked-reader", "Blocked reader"),
                    entry("blocked-networks", "Blocked networks"),
                    entry("honeypot", "Hidden field filled in"),
                    entry("form-timing", "Time to fill the form in"),
                    entry("proof-of-work", "Proof of work"),
                    // These turn away, and give a signal only when they could not be made.
                    entry("flood", "Too many at once"),
                    entry("duplicate", "Sent before"),
                    entry("lengths", "Lengths of name and text"),
                    entry("article", "Article takes comments"),
                    entry("parent", "Comment that is answered"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));

    private CheckWords() {}

    /** The short names of the checks, those first for which moderators look most. */
    public static List<String> known() {
        return List.copyOf(WORDS.keySet());
    }

    /** What the check of a short name is called; the short name where there is no such check. */
    public static String of(String check) {
        return WORDS.getOrDefault(check, check);
    }
}

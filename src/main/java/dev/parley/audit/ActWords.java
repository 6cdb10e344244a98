package dev.parley.audit;

import java.util.Locale;
import java.util.Map;

/** Says in words what acts are. */
public final class ActWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("approve", "approved it"),
            Map.entry("reject", "rejected it"),
            Map.entry("spam", "marked it as spam"),
            Map.entry("hold", "put it back into the queue"),
            Map.entry("writer-edit", "edited it"),
            Map.entry("writer-withdraw", "withdrew it"),
            Map.entry("undo", "took a decision back"),
            Map.entry("edit", "edited it"),
            Map.entry("reply", "replied"),
            Map.entry("pin", "pinned it"),
            Map.entry("unpin", "unpinned it"),
            Map.entry("feature", "featured it in the article"),
            Map.entry("unfeature", "took it out of the article"),
            Map.entry("close-thread", "closed the thread"),
            Map.entry("open-thread", "opened the thread"),
            Map.entry("move-thread", "moved the thread"),
            Map.entry("block-reader", "blocked the reader"),
            Map.entry("unblock-reader", "let the reader write again"),
            Map.entry("reveal-address", "revealed the reader’s address"),
            Map.entry("export-reader", "exported what is kept of a reader"),
            Map.entry("erase-reader", "erased a reader"),
            Map.entry("drop-addresses", "dropped readers’ addresses"),
            Map.entry("purge", "deleted what was turned down"),
            Map.entry("rotate-key", "put a new key in force"),
            Map.entry("change-settings", "changed settings"));

    private ActWords() {}

    /** What was done, to follow the name of the one who did it; a word that is not known here as it is stored. */
    public static String of(String action) {
        return WORDS.getOrDefault(action, action.replace('-', ' '));
    }

    /** The same where no name goes before it. */
    public static String alone(String action) {
        var words = of(action);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package dev.parley.moderation.ui.detail;

import dev.parley.audit.AuditRow;
import java.util.Map;

/** Says what staff did with a comment. */
final class HistoryWords {

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("approve", "approved it"),
            Map.entry("reject", "rejected it"),
            Map.entry("spam", "marked it as spam"),
            Map.entry("hold", "put it back into the queue"),
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
            Map.entry("move-thread", "moved the thread"));

    private HistoryWords() {}

    /** What was done, to follow the name of the one who did it; an act that is not known here as it is stored. */
    static String of(AuditRow entry) {
        return ACTS.getOrDefault(entry.action(), entry.action().replace('-', ' '));
    }
}

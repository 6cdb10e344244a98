package dev.parley.audit.ui;

import dev.parley.audit.AuditRow;
import java.util.Locale;
import java.util.Map;

/** Says in words what an entry tells of. */
final class ActWords {

    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("approve", "Approved"),
            Map.entry("reject", "Rejected"),
            Map.entry("spam", "Marked as spam"),
            Map.entry("hold", "Put back into the queue"),
            Map.entry("writer-withdraw", "Withdrew their own comment"),
            Map.entry("undo", "Undid a decision"),
            Map.entry("edit", "Edited"),
            Map.entry("reply", "Replied"),
            Map.entry("pin", "Pinned"),
            Map.entry("unpin", "Unpinned"),
            Map.entry("feature", "Featured"),
            Map.entry("unfeature", "No longer featured"),
            Map.entry("close-thread", "Closed the thread"),
            Map.entry("open-thread", "Opened the thread"),
            Map.entry("move-thread", "Moved the thread"),
            Map.entry("change-settings", "Changed settings"));

    private ActWords() {}

    /** What was done; a word that is not known here as it is stored. */
    static String of(String action) {
        return ACTIONS.getOrDefault(action, sentence(action));
    }

    /** From where to where, such as “pending → approved”; empty for what changes no state. */
    static String change(AuditRow row) {
        var change = row.change();
        return change.from() == null || change.to() == null ? "" : change.from() + " → " + change.to();
    }

    private static String sentence(String action) {
        var words = action.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

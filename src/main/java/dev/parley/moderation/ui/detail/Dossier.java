package dev.parley.moderation.ui.detail;

import dev.parley.audit.AuditRow;
import dev.parley.moderation.QueueItem;
import java.util.List;

/**
 * What helps to decide about a comment.
 *
 * @param item the comment
 * @param history what staff did with it, the last first
 */
public record Dossier(QueueItem item, List<AuditRow> history) {
    public Dossier {
        history = List.copyOf(history);
    }
}

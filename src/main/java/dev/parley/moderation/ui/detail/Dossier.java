package dev.parley.moderation.ui.detail;

import dev.parley.audit.AuditRow;
import dev.parley.comment.Conversation;
import dev.parley.comment.Revision;
import dev.parley.comment.consent.ConsentText;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.queue.KnownReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps to decide about a comment.
 *
 * @param item the comment
 * @param conversation what was said around it
 * @param reader its writer; null for staff, and for one who gave no address
 * @param complaints what people say against where it stands
 * @param before the texts that it had before, the first one first
 * @param consent the text that stood under its form; null where none did
 * @param history what staff did with it, the last first
 */
public record Dossier(
        QueueItem item,
        Conversation conversation,
        @Nullable KnownReader reader,
        Complaints complaints,
        List<Revision> before,
        @Nullable ConsentText consent,
        List<AuditRow> history) {
    public Dossier {
        before = List.copyOf(before);
        history = List.copyOf(history);
    }
}

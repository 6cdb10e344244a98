package dev.parley.moderation.ui;

import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.moderation.QueueItem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments that are selected, as the moderator saw them; they stay so while the list moves on. */
final class Selection {

    private final Map<CommentId, Seen> selected = new LinkedHashMap<>();

    Set<CommentId> comments() {
        return Set.copyOf(selected.keySet());
    }

    List<Seen> seen() {
        return List.copyOf(selected.values());
    }

    int size() {
        return selected.size();
    }

    /** Selects a comment, or unselects it. */
    void toggle(QueueItem item) {
        var seen = item.seen();
        if (selected.remove(seen.comment()) == null) {
            selected.put(seen.comment(), seen);
        }
    }

    void addAll(Collection<QueueItem> items) {
        items.forEach(item -> selected.put(item.seen().comment(), item.seen()));
    }

    void remove(Collection<CommentId> comments) {
        selected.keySet().removeAll(comments);
    }

    void clear() {
        selected.clear();
    }
}

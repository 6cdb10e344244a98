package dev.parley.moderation;

import dev.parley.kernel.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some comments of one state, oldest first, by time and id.
 *
 * @param items the comments
 * @param next where the next page begins; null when this is the last
 */
public record QueuePage(List<QueueItem> items, @Nullable Cursor next) {
    public QueuePage {
        items = List.copyOf(items);
    }
}

package dev.parley.moderation;

import dev.parley.comment.filter.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the comments that pass a filter, in its order.
 *
 * @param items the comments
 * @param next where the next page begins; null when this is the last
 * @param stopped whether the search stopped for now before the page was full, having read as many comments as it does in
 *     one go
 */
public record FilteredPage(List<QueueItem> items, @Nullable Place next, boolean stopped) {
    public FilteredPage {
        items = List.copyOf(items);
    }
}

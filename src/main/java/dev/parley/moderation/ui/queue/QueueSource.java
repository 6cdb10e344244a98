package dev.parley.moderation.ui.queue;

import dev.parley.comment.filter.Place;
import dev.parley.moderation.FilteredPage;
import dev.parley.moderation.QueueItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the comments of the list come from, in their order. */
public interface QueueSource {

    /**
     * A page of them.
     *
     * @param after the place after which it begins; null begins with the first
     * @param size how many at most
     */
    FilteredPage page(@Nullable Place after, int size);

    /**
     * Those of a page that was there before, however often the search for them stops.
     *
     * @param after the place after which it begins; null begins with the first
     * @param size how many at most
     * @param atHand those behind the page, which don't belong to it
     */
    default List<QueueItem> again(@Nullable Place after, int size, Predicate<QueueItem> atHand) {
        var found = new ArrayList<QueueItem>();
        var from = after;
        FilteredPage page;
        do {
            page = page(from, size - found.size());
            page.items().stream().filter(atHand.negate()).forEach(found::add);
            from = page.next();
        } while (page.stopped() && found.size() < size && page.items().stream().noneMatch(atHand));
        return found;
    }

    /** The place of a comment in that order. */
    Place place(QueueItem item);
}

package dev.parley.moderation.ui.queue;

import dev.parley.comment.filter.Place;
import dev.parley.moderation.FilteredPage;
import dev.parley.moderation.QueueItem;
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

    /** The place of a comment in that order. */
    Place place(QueueItem item);
}

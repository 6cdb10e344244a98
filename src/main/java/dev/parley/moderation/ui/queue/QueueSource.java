package dev.parley.moderation.ui.queue;

import dev.parley.kernel.Cursor;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.QueuePage;
import org.jspecify.annotations.Nullable;

/** Where the comments of the list come from, in their order. */
public interface QueueSource {

    /**
     * A page of them.
     *
     * @param after the place after which it begins; null begins with the first
     * @param size how many at most
     */
    QueuePage page(@Nullable Cursor after, int size);

    /** The place of a comment in that order. */
    Cursor place(QueueItem item);
}

package dev.parley.moderation.ui;

import dev.parley.comment.FilteredComments;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.moderation.ui.queue.QueueWindow;

/** What stands where the list has no comments. */
record EmptyWords(String title, String hint) {

    static EmptyWords of(CommentFilter filter, QueueWindow window) {
        if (window.isStopped()) {
            return new EmptyWords(
                    "Nothing found so far",
                    "%,d comments were searched, in the order above; there are more."
                            .formatted(window.stops() * FilteredComments.REACH));
        }
        return filter.equals(CommentFilter.QUEUE)
                ? new EmptyWords("Nothing waits", "New comments appear here by themselves.")
                : new EmptyWords("Nothing passes this filter", "Change the filter above, or clear it.");
    }
}

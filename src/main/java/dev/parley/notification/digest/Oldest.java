package dev.parley.notification.digest;

import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the comment that waits longest, and says whether it waits too long. */
@Component
class Oldest {

    private final CommentList comments;
    private final Settings settings;
    private final Clock clock;

    Oldest(CommentList comments, Settings settings, Clock clock) {
        this.comments = comments;
        this.settings = settings;
        this.clock = clock;
    }

    /** The oldest waiting comment, if it waits longer than the limit. */
    Optional<CommentRow> overdue() {
        var limit = settings.get(AlertSettings.GROUP).limit();
        if (!limit.isPositive()) {
            return Optional.empty();
        }
        var latest = clock.instant().minus(limit);
        return comments.waiting(null, 1).stream()
                .filter(oldest -> WaitingComments.since(oldest).isBefore(latest))
                .findFirst();
    }
}

package dev.parley.moderation;

import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether the comment that waits longest waits too long, by the administrator's limit. */
@Service
public class Overdue {

    private final CommentList comments;
    private final Settings settings;
    private final Clock clock;

    Overdue(CommentList comments, Settings settings, Clock clock) {
        this.comments = comments;
        this.settings = settings;
        this.clock = clock;
    }

    /** The comment that waits longest, if it waits longer than the limit; for whoever raises an alarm. */
    @Transactional(readOnly = true)
    public Optional<CommentRow> oldest() {
        return overdue().map(OverdueComment::row);
    }

    /** The same, with how long it waits and how long it may. */
    Optional<OverdueComment> overdue() {
        var limit = settings.get(AlertSettings.GROUP).limit();
        if (!limit.isPositive()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return comments.waiting(null, 1).stream()
                .map(row -> new OverdueComment(row, row.waited(now), limit))
                .filter(oldest -> oldest.waited().compareTo(limit) > 0)
                .findFirst();
    }
}

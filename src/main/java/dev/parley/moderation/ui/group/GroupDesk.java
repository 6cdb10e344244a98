package dev.parley.moderation.ui.group;

import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Grouping;
import dev.parley.moderation.queue.QueueGroup;
import dev.parley.moderation.queue.QueueGroups;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The groups of the queue. */
@Component
public class GroupDesk {

    private static final int MOST_GROUPS = 20;

    private final QueueGroups groups;
    private final Clock clock;

    GroupDesk(QueueGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    List<QueueGroup> largest(Grouping by) {
        return groups.largest(by, CommentFilter.QUEUE, MOST_GROUPS);
    }

    Instant now() {
        return clock.instant();
    }
}

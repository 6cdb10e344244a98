package dev.parley.moderation.ui.group;

import dev.parley.account.SignedIn;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Grouping;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.queue.Progress;
import dev.parley.moderation.queue.QueueGroup;
import dev.parley.moderation.queue.QueueGroups;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** The groups of the queue, and decisions about all of one, in the name of the moderator who is signed in. */
@Component
public class GroupDesk {

    private static final int MOST_GROUPS = 20;

    private final QueueGroups groups;
    private final SignedIn signedIn;
    private final TaskExecutor executor;
    private final Clock clock;

    GroupDesk(
            QueueGroups groups,
            SignedIn signedIn,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock) {
        this.groups = groups;
        this.signedIn = signedIn;
        this.executor = executor;
        this.clock = clock;
    }

    List<QueueGroup> largest(Grouping by) {
        return groups.largest(by, CommentFilter.QUEUE, MOST_GROUPS);
    }

    Instant now() {
        return clock.instant();
    }

    /** Decides about a group on a thread of its own; a large one takes longer than anyone likes to look at nothing. */
    void decide(Ruling ruling, Members members, Consumer<Progress> progress, Consumer<List<Outcome>> done) {
        var by = signedIn.staff();
        executor.execute(new DelegatingSecurityContextRunnable(
                () -> done.accept(groups.decide(ruling, members.filter(), members.seenAt(), by, progress))));
    }

    /**
     * A group as the moderator saw it.
     *
     * @param filter what its members have in common
     * @param seenAt when they were seen
     */
    record Members(CommentFilter filter, Instant seenAt) {}
}

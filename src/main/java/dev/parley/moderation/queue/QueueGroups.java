package dev.parley.moderation.queue;

import static java.util.stream.Collectors.toMap;

import dev.parley.account.Staff;
import dev.parley.comment.CommentGroup;
import dev.parley.comment.FilteredComments;
import dev.parley.comment.Member;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Grouping;
import dev.parley.comment.filter.Place;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the queue group by group, and decides about all of a group, each comment by a decision of its own. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class QueueGroups {

    private final FilteredComments comments;
    private final Queue queue;
    private final Moderation moderation;

    QueueGroups(FilteredComments comments, Queue queue, Moderation moderation) {
        this.comments = comments;
        this.queue = queue;
        this.moderation = moderation;
    }

    /**
     * The largest groups of two comments or more, the largest first, in three statements.
     *
     * @param filter what the comments have to pass
     * @param most how many groups at most
     */
    public List<QueueGroup> largest(Grouping by, CommentFilter filter, int most) {
        var groups = comments.groups(by, filter, most);
        var firsts = queue
                .items(comments.find(groups.stream().map(CommentGroup::first).toList()))
                .stream()
                .collect(toMap(item -> item.row().comment(), Function.identity()));
        return groups.stream()
                .map(group -> new QueueGroup(group, firsts.get(group.first())))
                .toList();
    }

    /**
     * Decides about all comments of the queue that pass a filter, batch by batch, as the moderator saw them: what came
     * or was edited since is left in the queue.
     *
     * @param members the filter; a group's is the one that {@linkplain CommentFilter#with has its condition}
     * @param seenAt when the moderator saw them
     */
    public void decide(Ruling ruling, CommentFilter members, Instant seenAt, Staff by, BatchWatch watch) {
        var wanted = members.with(new Condition.UnchangedSince(seenAt));
        @Nullable Place after = null;
        List<Member> batch;
        do {
            batch = comments.members(wanted, after, ManyDecisions.BATCH);
            if (batch.isEmpty()
                    || !watch.goesOnAfter(moderation.decide(
                            ruling, batch.stream().map(Member::seen).toList(), by))) {
                return;
            }
            after = batch.getLast().place();
        } while (batch.size() == ManyDecisions.BATCH);
    }
}

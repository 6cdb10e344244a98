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
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Ruling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the queue group by group, and decides about all of a group, each comment by a decision of its own. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class QueueGroups {

    // Small enough that nobody waits long for the rows that one transaction holds.
    private static final int BATCH = 200;

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
     * Decides about all comments of the queue that pass a filter, as the moderator saw them: what came or was edited
     * since is left in the queue. Each batch is a transaction of its own, so that a large group holds nobody up and
     * what is decided stays decided.
     *
     * @param members the filter; a group's is the one that {@linkplain CommentFilter#with has its condition}
     * @param seenAt when the moderator saw them
     * @param progress is told after each batch
     * @return an outcome for each comment
     */
    public List<Outcome> decide(
            Ruling ruling, CommentFilter members, Instant seenAt, Staff by, Consumer<Progress> progress) {
        var wanted = members.with(new Condition.UnchangedSince(seenAt));
        var outcomes = new ArrayList<Outcome>();
        @Nullable Place after = null;
        List<Member> batch;
        do {
            batch = comments.members(wanted, after, BATCH);
            if (!batch.isEmpty()) {
                outcomes.addAll(moderation.decide(
                        ruling, batch.stream().map(Member::seen).toList(), by));
                after = batch.getLast().place();
                progress.accept(progress(outcomes));
            }
        } while (batch.size() == BATCH);
        return List.copyOf(outcomes);
    }

    private static Progress progress(List<Outcome> outcomes) {
        var decided = (int)
                outcomes.stream().filter(Outcome.Decided.class::isInstance).count();
        return new Progress(decided, outcomes.size() - decided);
    }
}

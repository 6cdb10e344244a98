package dev.parley.moderation.queue;

import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentRow;
import dev.parley.comment.FilteredComments;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Place;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands each moderator the next comment, so that several work through one queue without getting in each other's way. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class Handout {

    private final FilteredComments comments;
    private final Queue queue;
    private final Claims claims;

    Handout(FilteredComments comments, Queue queue, Claims claims) {
        this.comments = comments;
        this.queue = queue;
        this.claims = claims;
    }

    /**
     * The next comment that passes a filter, which the moderator has in focus from now on: the first behind a place
     * that nobody else has in focus, else the first of all, and what others have in focus last of all.
     *
     * @param after the place of the comment before; null begins at the first
     */
    @Transactional
    public Optional<QueueItem> next(CommentFilter filter, @Nullable Place after, Staff to) {
        var taken = claims.takenByOthers(to);
        var found = first(taken, filter, after)
                .or(() -> after == null ? Optional.empty() : first(taken, filter, null))
                .or(() -> taken.isEmpty() ? Optional.empty() : first(List.of(), filter, null));
        found.ifPresent(row -> claims.focus(row.comment(), to));
        return found.map(row -> queue.items(List.of(row)).getFirst());
    }

    private Optional<CommentRow> first(Collection<CommentId> taken, CommentFilter filter, @Nullable Place after) {
        return comments.pageWithout(taken, filter, after, 1).stream().findFirst();
    }
}

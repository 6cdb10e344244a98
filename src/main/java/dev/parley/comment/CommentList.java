package dev.parley.comment;

import dev.parley.kernel.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists comments for staff, oldest first, by time and id. */
@Service
public class CommentList {

    private static final Cursor BEGINNING = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final CommentListRepository comments;

    CommentList(CommentListRepository comments) {
        this.comments = comments;
    }

    /**
     * A page of the comments in one state, in one statement.
     *
     * @param after the last row seen; null begins at the oldest
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<CommentRow> page(Status status, @Nullable Cursor after, int limit) {
        return after == null
                ? comments.findFirst(status, Limit.of(limit))
                : comments.findAfter(status, after.at(), after.id(), Limit.of(limit));
    }

    /**
     * A page of the comments that are in the queue, by the time at which they came there, in one statement.
     *
     * @param after the place of the last row seen; null begins at the oldest
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<CommentRow> waiting(@Nullable Cursor after, int limit) {
        var behind = after == null ? BEGINNING : after;
        return comments.findWaitingAfter(behind.at(), behind.id(), Limit.of(limit));
    }

    /** How many comments are in the queue, counted no further than {@code most}. */
    @Transactional(readOnly = true)
    public int countWaitingUpTo(int most) {
        return comments.countWaitingUpTo(most);
    }

    /** One comment, whatever its state. */
    @Transactional(readOnly = true)
    public Optional<CommentRow> find(CommentId comment) {
        return comments.findRow(comment.value());
    }

    /** How many comments are in a state, counted no further than {@code most}, so that it costs the same for any number. */
    @Transactional(readOnly = true)
    public int countUpTo(Status status, int most) {
        return comments.countUpTo(status.name(), most);
    }
}

package dev.parley.moderation;

import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Conversation;
import dev.parley.comment.Conversations;
import dev.parley.comment.FilteredComments;
import dev.parley.comment.Status;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Place;
import dev.parley.kernel.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out comments to moderators, the oldest first. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class Queue {

    /** Waiting comments are counted no further than this. */
    public static final int MOST_COUNTED = 1_000;

    private final CommentList comments;
    private final FilteredComments filtered;
    private final Conversations conversations;
    private final Overdue overdue;
    private final Articles articles;

    Queue(
            CommentList comments,
            FilteredComments filtered,
            Conversations conversations,
            Overdue overdue,
            Articles articles) {
        this.comments = comments;
        this.filtered = filtered;
        this.conversations = conversations;
        this.overdue = overdue;
        this.articles = articles;
    }

    /**
     * A page of the comments in one state, in two statements however many there are.
     *
     * @param after where the page before ended; null begins at the oldest
     * @param size how many at most
     */
    @Transactional(readOnly = true)
    public QueuePage page(Status status, @Nullable Cursor after, int size) {
        return page(comments.page(status, after, size + 1), size, CommentRow::submittedAt);
    }

    /**
     * A page of the queue, whatever its comments wait for, in two statements however many there are.
     *
     * @param after where the page before ended; null begins at the one that waits longest
     * @param size how many at most
     */
    @Transactional(readOnly = true)
    public QueuePage page(@Nullable Cursor after, int size) {
        return page(comments.waiting(after, size + 1), size, Queue::since);
    }

    /**
     * A page of the comments that pass a filter, in its order, in two statements however many there are; in three where
     * the texts of comments have to be read, of which only so many are at a time.
     *
     * @param after where the page before ended; null begins at the first
     * @param size how many at most
     */
    @Transactional(readOnly = true)
    public FilteredPage page(CommentFilter filter, @Nullable Place after, int size) {
        var end = filtered.end(filter, after).orElse(null);
        var rows = filtered.page(filter, after, end, size + 1);
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var more = rows.size() > size && !shown.isEmpty();
        return new FilteredPage(
                withArticles(shown),
                more ? FilteredComments.place(shown.getLast(), filter) : end,
                !more && end != null);
    }

    /** How many comments pass a filter, counted to {@value #MOST_COUNTED} at most and as far as a search goes. */
    @Transactional(readOnly = true)
    public Count count(CommentFilter filter) {
        var end = filtered.end(filter, null).orElse(null);
        var counted = filtered.countUpTo(filter, end, MOST_COUNTED + 1);
        return new Count(Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED || end != null);
    }

    /** One comment as it stands in the list, whatever its state. */
    @Transactional(readOnly = true)
    public Optional<QueueItem> find(CommentId comment) {
        return comments.find(comment).map(row -> withArticles(List.of(row)).getFirst());
    }

    /** What was said around a comment, in four statements at most. */
    @Transactional(readOnly = true)
    public Conversation conversation(QueueItem item) {
        return conversations.around(item.row());
    }

    /** How many comments wait, or {@value #MOST_COUNTED} + 1 when there are more than that. */
    @Transactional(readOnly = true)
    public int waiting() {
        return comments.countWaitingUpTo(MOST_COUNTED + 1);
    }

    /** The comment that waits longest, if it waits longer than the administrator wants, in one statement at most. */
    @Transactional(readOnly = true)
    public Optional<OverdueComment> overdue() {
        return overdue.overdue();
    }

    /** Comments with the articles that they stand under, in two statements at most. */
    @Transactional(readOnly = true)
    public List<QueueItem> items(List<CommentRow> rows) {
        return withArticles(rows);
    }

    private QueuePage page(List<CommentRow> rows, int size, Function<CommentRow, Instant> place) {
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var last = shown.isEmpty() ? null : shown.getLast();
        var next = rows.size() > size && last != null
                ? new Cursor(place.apply(last), last.comment().value())
                : null;
        return new QueuePage(withArticles(shown), next);
    }

    private static Instant since(CommentRow row) {
        return row.place() == null ? row.submittedAt() : row.place().since();
    }

    private List<QueueItem> withArticles(List<CommentRow> rows) {
        var titles = articles.titles(
                rows.stream().map(CommentRow::article).distinct().toList());
        return rows.stream()
                .map(row -> new QueueItem(row, titles.get(row.article())))
                .toList();
    }
}

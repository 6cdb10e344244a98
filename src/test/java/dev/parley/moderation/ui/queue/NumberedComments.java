package dev.parley.moderation.ui.queue;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentRow;
import dev.parley.comment.FilteredComments;
import dev.parley.comment.Findings;
import dev.parley.comment.Handling;
import dev.parley.comment.QueuePlace;
import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Place;
import dev.parley.moderation.FilteredPage;
import dev.parley.moderation.QueueItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of comments, numbered in its order. */
final class NumberedComments implements QueueSource {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    final List<QueueItem> items = new ArrayList<>();
    private int reach = Integer.MAX_VALUE;
    private int every = 1;

    /** Only some of them pass, and a page reads only so many. */
    void passOneOf(int some, int read) {
        every = some;
        reach = read;
    }

    void are(int count) {
        IntStream.range(0, count).mapToObj(NumberedComments::item).forEach(items::add);
    }

    @Override
    public FilteredPage page(@Nullable Place after, int size) {
        var behind = items.stream()
                .filter(item -> after == null || at(place(item)).isAfter(at(after)))
                .toList();
        var read = behind.subList(0, Math.min(reach, behind.size()));
        var found = read.stream()
                .filter(item -> number(item.seen().comment()) % every == 0)
                .toList();
        var page = found.subList(0, Math.min(size, found.size()));
        if (found.size() > size) {
            return new FilteredPage(page, place(page.getLast()), false);
        }
        var stopped = behind.size() > reach;
        return new FilteredPage(page, stopped ? place(read.getLast()) : null, stopped);
    }

    @Override
    public Place place(QueueItem item) {
        return FilteredComments.place(item.row(), CommentFilter.QUEUE);
    }

    private static Instant at(Place place) {
        return ((Place.InTime) place).cursor().at();
    }

    static CommentId id(int number) {
        return new CommentId(new UUID(0, number));
    }

    static int number(QueueItem item) {
        return number(item.seen().comment());
    }

    static int number(CommentId comment) {
        return (int) comment.value().getLeastSignificantBits();
    }

    static QueueItem item(int number) {
        var at = BEGIN.plusSeconds(number);
        return new QueueItem(
                new CommentRow(
                        id(number),
                        new ArticleId(new UUID(1, 1)),
                        null,
                        null,
                        "Ann",
                        null,
                        "Text",
                        "<p>Text</p>",
                        Status.PENDING,
                        new QueuePlace(WaitsFor.DECISION, at),
                        List.of(),
                        Findings.NONE,
                        new Handling(null, null, null, null, null),
                        at,
                        null,
                        0),
                null);
    }
}

package dev.parley.moderation.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** What of a long list is at hand. */
class QueueWindowTests {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Comments comments = new Comments();
    private final QueueWindow window = new QueueWindow(comments);

    @Test
    void theFirstCommentIsInFocusAtFirst() {
        comments.are(3);

        window.reload();

        assertThat(inFocus()).isZero();
        assertThat(window.items()).hasSize(3);
        assertThat(window.hasLater()).isFalse();
    }

    @Test
    void nothingIsInFocusOfAnEmptyList() {
        window.reload();
        window.move(1);

        assertThat(window.focus()).isEmpty();
    }

    @Test
    void goingToTheEndAndBackMeetsEachCommentAndHoldsFewAtATime() {
        comments.are(200);
        window.reload();

        var there = new ArrayList<Integer>();
        for (var step = 0; step < 200; step++) {
            there.add(inFocus());
            assertThat(window.items()).hasSizeLessThanOrEqualTo(QueueWindow.MOST);
            window.move(1);
        }
        assertThat(there)
                .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());

        for (var step = 199; step >= 0; step--) {
            assertThat(inFocus()).isEqualTo(step);
            assertThat(window.items()).hasSizeLessThanOrEqualTo(QueueWindow.MOST);
            window.move(-1);
        }
        assertThat(window.hasEarlier()).isFalse();
    }

    @Test
    void decidingOneAfterAnotherMeetsEachComment() {
        comments.are(120);
        window.reload();

        var met = new ArrayList<Integer>();
        while (window.focus().isPresent()) {
            met.add(inFocus());
            decide(inFocus());
        }

        assertThat(met)
                .containsExactlyElementsOf(IntStream.range(0, 120).boxed().toList());
    }

    @Test
    void decidingAllAtHandGoesOnWithTheNext() {
        comments.are(60);
        window.reload();

        decide(IntStream.range(0, 25).toArray());

        assertThat(inFocus()).isEqualTo(25);
    }

    @Test
    void afterTheLastOneTheOneBeforeItComesIntoFocus() {
        comments.are(3);
        window.reload();
        window.move(2);

        decide(2);

        assertThat(inFocus()).isEqualTo(1);
    }

    @Test
    void whatWasPassedByComesBackWhenTheRestIsDecided() {
        comments.are(80);
        window.reload();
        window.move(1);
        IntStream.range(0, 60).forEach(step -> window.move(1));
        var passed = inFocus();

        while (window.focus().isPresent() && inFocus() >= passed) {
            decide(inFocus());
        }
        while (window.focus().isPresent()) {
            decide(inFocus());
        }

        assertThat(comments.items).isEmpty();
    }

    @Test
    void whatIsUndoneComesIntoFocusAndTheNextAfterIt() {
        comments.are(5);
        window.reload();
        var first = window.focus().orElseThrow();
        decide(0);

        window.bringBack(first);

        assertThat(inFocus()).isZero();
        window.move(1);
        assertThat(inFocus()).isEqualTo(1);
    }

    @Test
    void scrollingAwayLeavesTheCommentInFocus() {
        comments.are(200);
        window.reload();

        window.later();
        window.later();

        assertThat(inFocus()).isZero();
        assertThat(window.hasEarlier()).isTrue();
        window.earlier();
        assertThat(window.items().getFirst()).isEqualTo(window.focus().orElseThrow());
    }

    @Test
    void aCommentThatIsNotOnTheListCanBeInFocusAndTheListComesAfterIt() {
        comments.are(3);
        window.reload();
        var elsewhere = Comments.item(99);

        window.focusOn(elsewhere);
        assertThat(inFocus()).isEqualTo(99);

        window.remove(List.of(elsewhere.seen().comment()));
        assertThat(inFocus()).isZero();
    }

    @Test
    void whatOthersHaveInFocusComesLast() {
        comments.are(4);
        window.reload();
        window.avoid(List.of(Comments.id(0)));
        assertThat(inFocus()).isEqualTo(1);

        comments.items.removeIf(item -> item.seen().comment().equals(Comments.id(1)));
        window.remove(List.of(Comments.id(1)), List.of(Comments.id(0), Comments.id(2)));
        assertThat(inFocus()).isEqualTo(3);

        window.remove(List.of(Comments.id(3)), List.of(Comments.id(0), Comments.id(2)));
        assertThat(inFocus()).isEqualTo(2);
    }

    @Test
    void aSearchThatStopsForNowGoesOnWhenAsked() {
        comments.are(100);
        comments.items.removeFirst();
        comments.passOneOf(60, 40);
        window.reload();
        assertThat(window.focus()).isEmpty();
        assertThat(window.isStopped()).isTrue();
        assertThat(window.stops()).isOne();

        window.later();
        assertThat(inFocus()).isEqualTo(60);
        assertThat(window.isStopped()).isTrue();

        window.later();
        assertThat(window.isStopped()).isFalse();
        assertThat(window.hasLater()).isFalse();
    }

    @Test
    void goingThereAndBackMeetsAllThatWasFoundHoweverOftenTheSearchStopped() {
        comments.are(600);
        comments.passOneOf(5, 12);
        window.reload();
        for (var number = 0; number < 600; number += 5) {
            assertThat(inFocus()).isEqualTo(number);
            for (var tries = 0; inFocus() == number && window.hasLater() && tries < 9; tries++) {
                window.move(1);
            }
            if (inFocus() == number) {
                window.move(1);
            }
        }
        for (var number = 595; number >= 0; number -= 5) {
            assertThat(inFocus()).isEqualTo(number);
            window.move(-1);
        }
    }

    private int inFocus() {
        return Comments.number(window.focus().orElseThrow());
    }

    private void decide(int... numbers) {
        var gone = IntStream.of(numbers).mapToObj(Comments::id).toList();
        comments.items.removeIf(item -> gone.contains(item.seen().comment()));
        window.remove(gone);
    }

    /** A list of comments, numbered in its order. */
    private static final class Comments implements QueueSource {

        private final List<QueueItem> items = new ArrayList<>();
        private int reach = Integer.MAX_VALUE;
        private int every = 1;

        /** Only some of them pass, and a page reads only so many. */
        void passOneOf(int some, int read) {
            every = some;
            reach = read;
        }

        void are(int count) {
            IntStream.range(0, count).mapToObj(Comments::item).forEach(items::add);
        }

        @Override
        public FilteredPage page(@Nullable Place after, int size) {
            var behind = items.stream()
                    .filter(item -> after == null || Comments.at(place(item)).isAfter(Comments.at(after)))
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
}

package dev.parley.moderation.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of a long list is at hand. */
class QueueWindowTests {

    private final NumberedComments comments = new NumberedComments();
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
        var elsewhere = NumberedComments.item(99);

        window.focusOn(elsewhere);
        assertThat(inFocus()).isEqualTo(99);

        window.remove(List.of(elsewhere.seen().comment()));
        assertThat(inFocus()).isZero();
    }

    @Test
    void whatOthersHaveInFocusComesLast() {
        comments.are(4);
        window.reload();
        window.avoid(List.of(NumberedComments.id(0)));
        assertThat(inFocus()).isEqualTo(1);

        comments.items.removeIf(item -> item.seen().comment().equals(NumberedComments.id(1)));
        window.remove(List.of(NumberedComments.id(1)), List.of(NumberedComments.id(0), NumberedComments.id(2)));
        assertThat(inFocus()).isEqualTo(3);

        window.remove(List.of(NumberedComments.id(3)), List.of(NumberedComments.id(0), NumberedComments.id(2)));
        assertThat(inFocus()).isEqualTo(2);
    }

    private int inFocus() {
        return NumberedComments.number(window.focus().orElseThrow());
    }

    private void decide(int... numbers) {
        var gone = IntStream.of(numbers).mapToObj(NumberedComments::id).toList();
        comments.items.removeIf(item -> gone.contains(item.seen().comment()));
        window.remove(gone);
    }
}

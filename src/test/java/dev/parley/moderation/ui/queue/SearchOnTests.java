package dev.parley.moderation.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the window goes on with a search that reads only so many comments at a time. */
class SearchOnTests {

    private final NumberedComments comments = new NumberedComments();
    private final QueueWindow window = new QueueWindow(comments);

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
        return NumberedComments.number(window.focus().orElseThrow());
    }
}

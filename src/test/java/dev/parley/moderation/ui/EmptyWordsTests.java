package dev.parley.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Place;
import dev.parley.moderation.FilteredPage;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ui.queue.QueueSource;
import dev.parley.moderation.ui.queue.QueueWindow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a moderator reads where the list has no comments. */
class EmptyWordsTests {

    private static final CommentFilter SEARCH = CommentFilter.QUEUE.with(new Condition.Saying("tulips"));

    @Test
    void aSearchThatStoppedSaysHowFarItWentAndThatItGoesOn() {
        var window = new QueueWindow(new Endless());
        window.reload();
        assertThat(EmptyWords.of(SEARCH, window).hint()).startsWith("100,000 comments were searched");

        window.later();

        assertThat(EmptyWords.of(SEARCH, window).title()).isEqualTo("Nothing found so far");
        assertThat(EmptyWords.of(SEARCH, window).hint()).startsWith("200,000 comments were searched");
    }

    /** A list whose search stops again and again. */
    private static final class Endless implements QueueSource {

        @Override
        public FilteredPage page(@Nullable Place after, int size) {
            return new FilteredPage(List.of(), Place.behindAll(Instant.EPOCH, Order.OLDEST), true);
        }

        @Override
        public Place place(QueueItem item) {
            throw new AssertionError("nothing was found");
        }
    }
}

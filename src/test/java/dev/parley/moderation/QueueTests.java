package dev.parley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.kernel.Cursor;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators are handed. */
@DatabaseTest
class QueueTests {

    @Autowired
    private Queue queue;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    private Staff moderator;

    @BeforeEach
    void aModeratorIsThere() {
        moderator = newsroom.moderator("Mo");
    }

    @Test
    void handsOutEachWaitingCommentOnceOldestFirst() {
        var sent = send(7);

        var handedOut = new ArrayList<CommentId>();
        Cursor after = null;
        do {
            var page = page(after, 3);
            page.items().forEach(item -> handedOut.add(item.row().comment()));
            after = page.next();
        } while (after != null);

        assertThat(handedOut).containsExactlyElementsOf(sent);
    }

    @Test
    void namesTheArticle() {
        send(1);

        assertThat(page(null, 10).items().getFirst().article())
                .satisfies(article -> assertThat(article.title()).isEqualTo("Queued"));
    }

    @Test
    void takesAsManyStatementsForManyCommentsAsForOne() {
        send(1);
        var forOne = statements.during(() -> page(null, 50));
        send(20);

        assertThat(statements.during(() -> page(null, 50)))
                .hasSameSizeAs(forOne)
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void countsTheWaiting() {
        send(3);

        assertThat(newsroom.as(moderator, queue::waiting)).isEqualTo(3);
    }

    private QueuePage page(@Nullable Cursor after, int size) {
        return newsroom.as(moderator, () -> queue.page(Status.PENDING, after, size));
    }

    private List<CommentId> send(int count) {
        var article = newsroom.article("Queued");
        return IntStream.range(0, count)
                .mapToObj(
                        i -> newsroom.commentOn(article).saying("Comment " + i).sent())
                .toList();
    }
}

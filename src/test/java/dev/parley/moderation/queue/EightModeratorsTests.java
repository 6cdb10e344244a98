package dev.parley.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.comment.Verb;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Order;
import dev.parley.kernel.Ids;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Ruling;
import dev.parley.testing.Amount;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Eight moderators who clear one queue of 5,000 comments together. */
@DatabaseTest
class EightModeratorsTests {

    private static final int COMMENTS = Amount.mostlyOnTheServer(5_000);
    private static final Verb[] VERBS = {Verb.APPROVE, Verb.REJECT, Verb.SPAM};

    @Autowired
    private Handout handout;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcTemplate database;

    @Test
    void decideAboutEachCommentExactlyOnceAndLeaveNone() throws Exception {
        fillTheQueue();
        var moderators = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> newsroom.moderator("Moderator" + number))
                .toList();

        var decided = 0;
        try (var people = Executors.newFixedThreadPool(moderators.size())) {
            // Two begin at each end, so that they meet all along and at the last comment.
            var works = IntStream.range(0, moderators.size())
                    .mapToObj(number -> work(moderators.get(number), Order.values()[number % Order.values().length]))
                    .toList();
            for (Future<Integer> work : people.invokeAll(works)) {
                decided += work.get();
            }
        }

        assertThat(decided).isEqualTo(COMMENTS);
        assertThat(count("select count(*) from decision")).isEqualTo(COMMENTS);
        assertThat(count("select count(distinct comment_id) from decision")).isEqualTo(COMMENTS);
        assertThat(count("select count(*) from comment where status = 'PENDING' or waits_since is not null"))
                .isZero();
    }

    private Callable<Integer> work(Staff moderator, Order order) {
        return () -> newsroom.as(moderator, () -> clear(moderator, order));
    }

    private int clear(Staff moderator, Order order) {
        var queue = CommentFilter.QUEUE.by(order);
        var decided = 0;
        var next = handout.next(queue, null, moderator);
        while (next.isPresent()) {
            decided += decide(next.get(), moderator);
            next = handout.next(queue, null, moderator);
        }
        return decided;
    }

    private int decide(QueueItem item, Staff moderator) {
        var verb = VERBS[Math.floorMod(item.row().comment().hashCode(), VERBS.length)];
        var outcome = moderation
                .decide(Ruling.of(verb), List.of(item.seen()), moderator)
                .getFirst();
        assertThat(outcome).isInstanceOfAny(Outcome.Decided.class, Outcome.AlreadyDecided.class);
        return outcome instanceof Outcome.Decided ? 1 : 0;
    }

    private void fillTheQueue() {
        var article = bytes(newsroom.article("A busy one").value());
        var begin = LocalDateTime.parse("2026-01-01T00:00:00");
        var rows = new ArrayList<Object[]>();
        for (var number = 0; number < COMMENTS; number++) {
            var id = bytes(ids.next());
            var at = begin.plusSeconds(number);
            var key = ByteBuffer.allocate(32).put(id).put(id).array();
            rows.add(new Object[] {id, article, id, "Comment " + number, at, key, at, id});
        }
        database.batchUpdate("""
                insert into comment (id, article_id, thread_id, author_name, body, html, status, signals, submitted_at,
                    submission_key, waits_for, waits_since, text_hash, version)
                values (?, ?, ?, 'Ann', ?, '<p>Text</p>', 'PENDING', '[]', ?, ?, 'DECISION', ?, ?, 0)""", rows);
    }

    private int count(String sql) {
        return database.queryForObject(sql, Integer.class);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

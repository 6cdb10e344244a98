package dev.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.AccountId;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Grouping;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Place;
import dev.parley.comment.filter.Scope;
import dev.parley.moderation.Queue;
import dev.parley.moderation.queue.Handout;
import dev.parley.moderation.queue.KnownReaders;
import dev.parley.moderation.queue.QueueGroups;
import dev.parley.reader.ReaderId;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Statements;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Measures what a moderator waits for, with few comments and with very many, a tenth of them in the queue. Not a test
 * of every build: only {@code src/bench/queue} runs it.
 */
@DatabaseTest
class QueueBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("parley.bench.comments", 1_000_000);
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 101;
    private static final int SCREEN = 50;

    private static final Staff MODERATOR = new Moderator(new AccountId(new UUID(0, 1)), "Mo", Set.of(Role.MODERATOR));

    @Autowired
    private Queue queue;

    @Autowired
    private Handout handout;

    @Autowired
    private KnownReaders readers;

    @Autowired
    private QueueGroups groups;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    private final Random random = new Random(7);
    private @Nullable LargeSite site;
    private @Nullable Place last;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("moderator", "", "ROLE_MODERATOR"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theQueueTakesAsManyStatementsForVeryManyCommentsAsForFew() {
        fill(FEW);
        var few = measured(FEW);
        for (var table : new String[] {"comment", "decision", "article", "account", "comment_claim"}) {
            database.update("delete from " + table);
        }
        fill(MANY);
        // Where nothing was found among the few, the titles of articles were not asked for.
        assertThat(measured(MANY))
                .allSatisfy((name, count) -> assertThat(count).as(name).isBetween(few.get(name), few.get(name) + 1));
    }

    private Map<String, Integer> measured(int comments) {
        var counts = new LinkedHashMap<String, Integer>();
        works().forEach((name, work) -> {
            var count = statements.during(work).size();
            counts.put(name, count);
            System.out.printf("Queue: %,d comments: %s: %d statements, %s%n", comments, name, count, measure(work));
        });
        return counts;
    }

    private Map<String, Runnable> works() {
        var works = new LinkedHashMap<String, Runnable>();
        works.put("first screen", () -> {
            assertThat(queue.page(CommentFilter.QUEUE, null, SCREEN).items()).hasSize(SCREEN);
            queue.waiting();
        });
        works.put("next page", () -> {
            last = queue.page(CommentFilter.QUEUE, last, SCREEN).next();
        });
        works.put(
                "next item",
                () -> assertThat(handout.next(CommentFilter.QUEUE, null, MODERATOR))
                        .isPresent());
        works.put(
                "search by reader, in the queue",
                () -> queue.page(CommentFilter.QUEUE.with(new Condition.ByReader(reader())), null, SCREEN));
        works.put(
                "search by reader, everywhere",
                () -> queue.page(
                        CommentFilter.QUEUE.in(Scope.ALL).by(Order.NEWEST).with(new Condition.ByReader(reader())),
                        null,
                        SCREEN));
        works.put("a reader's record", () -> readers.find(reader(), 5));
        works.put(
                "most likely spam first",
                () -> queue.page(CommentFilter.QUEUE.by(Order.MOST_LIKELY_SPAM), null, SCREEN));
        works.put(
                "spam, least likely first",
                () -> queue.page(CommentFilter.QUEUE.in(Scope.SPAM).by(Order.LEAST_LIKELY_SPAM), null, SCREEN));
        works.put(
                "one domain in the queue",
                () -> queue.page(CommentFilter.QUEUE.with(new Condition.LinkingTo("d7.example")), null, SCREEN));
        works.put(
                "a text that many have, in the queue",
                () -> queue.page(CommentFilter.QUEUE.with(new Condition.Saying("SENTENCE of some")), null, SCREEN));
        works.put(
                "a text that nobody has, in the queue",
                () -> queue.page(CommentFilter.QUEUE.with(new Condition.Saying("no such words")), null, SCREEN));
        for (var by : Grouping.values()) {
            works.put(
                    "groups by " + by.name().toLowerCase(Locale.ROOT),
                    () -> groups.largest(by, CommentFilter.QUEUE, 20));
        }
        return works;
    }

    private void fill(int comments) {
        var begin = System.nanoTime();
        site = new LargeSite(database, clock.instant());
        site.fill(comments, comments / 10);
        System.out.printf("Queue: %,d comments written in %.0f s%n", comments, (System.nanoTime() - begin) / 1e9);
        last = null;
    }

    private ReaderId reader() {
        return new ReaderId(site.reader(random.nextInt(LargeSite.READERS)));
    }

    private static String measure(Runnable work) {
        for (var round = 0; round < WARM_UP; round++) {
            work.run();
        }
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            work.run();
            nanos[round] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return "median %.1f ms, 95th percentile %.1f ms"
                .formatted(nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6);
    }

    private record Moderator(AccountId accountId, String displayName, Set<Role> roles) implements Staff {}
}

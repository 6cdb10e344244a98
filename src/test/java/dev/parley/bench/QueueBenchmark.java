package dev.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.Status;
import dev.parley.kernel.Ids;
import dev.parley.moderation.Queue;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Statements;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Measures the queue's first screen with few and with very many pending comments. Not a test of every build: only
 * {@code src/bench/queue} runs it.
 */
@DatabaseTest
class QueueBenchmark {

    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int ROWS_A_STATEMENT = 500;
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 500;
    private static final int SCREEN = 50;

    private static final LocalDateTime BEGIN = LocalDateTime.parse("2026-01-01T00:00:00");

    @Autowired
    private Queue queue;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Statements statements;

    private final List<UUID> articles = new ArrayList<>();
    private int comments;

    @BeforeEach
    void signInAndPublish() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("moderator", "", "ROLE_MODERATOR"));
        IntStream.range(0, 200).forEach(this::publish);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFirstScreenTakesAsLongWithVeryManyCommentsAsWithFew() {
        fillUpTo(FEW);
        IntStream.range(0, WARM_UP).forEach(round -> firstScreen());
        var few = measure();
        fillUpTo(MANY);
        var many = measure();
        System.out.printf("Queue: %s%nQueue: %s%nQueue: ratio %.2f%n", few, many, many.median() / few.median());
        assertThat(many.statements()).isEqualTo(few.statements());
    }

    private void firstScreen() {
        assertThat(queue.page(Status.PENDING, null, SCREEN).items()).hasSize(SCREEN);
        queue.waiting();
    }

    private Measurement measure() {
        IntStream.range(0, WARM_UP / 10).forEach(round -> firstScreen());
        var nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            firstScreen();
            nanos[round] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return new Measurement(
                comments,
                statements.during(this::firstScreen).size(),
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 95 / 100] / 1e6);
    }

    private record Measurement(int pending, int statements, double median, double p95) {

        @Override
        public String toString() {
            return "%,d pending: %d statements, median %.2f ms, 95th percentile %.2f ms"
                    .formatted(pending, statements, median, p95);
        }
    }

    private void publish(int number) {
        var id = ids.next();
        articles.add(id);
        database.update(
                """
                INSERT INTO article (id, version, title, slug, summary, body, html, status, publish_at, zone, comments,
                    author_id, changed_by, created_at, changed_at)
                VALUES (?, 0, ?, ?, '', 'Text', '<p>Text</p>', 'PUBLISHED', ?, 'UTC', 'OPEN', ?, ?, ?, ?)""", bytes(id), "Article " + number, "article-" + number, BEGIN, bytes(id), bytes(id), BEGIN, BEGIN);
    }

    private void fillUpTo(int count) {
        while (comments < count) {
            insert(Math.min(ROWS_A_STATEMENT, count - comments));
        }
    }

    // Every other one as rejected as well, so that the queue has to pass by what does not wait.
    private void insert(int rows) {
        var values = new ArrayList<Object>();
        for (int row = 0; row < rows; row++) {
            addRow(values, "PENDING", BEGIN.plusSeconds(comments));
            addRow(values, "REJECTED", BEGIN.plusSeconds(comments));
            comments++;
        }
        var places = IntStream.range(0, rows * 2)
                .mapToObj(row -> "(?, ?, ?, ?, 'Ann', ?, '<p>Text</p>', ?, '[]', ?, ?, 0)")
                .collect(Collectors.joining(", "));
        database.update(
                "INSERT INTO comment (id, article_id, thread_id, reader_id, author_name, body, html, status, signals,"
                        + " submitted_at, submission_key, version) VALUES " + places,
                values.toArray());
    }

    private void addRow(List<Object> values, String status, LocalDateTime at) {
        var id = bytes(ids.next());
        values.addAll(List.of(id, bytes(articles.get(comments % articles.size())), id, bytes(UUID.randomUUID())));
        values.addAll(List.of("A comment of some length. ".repeat(10), status, at));
        values.add(ByteBuffer.allocate(32).put(id).put(id).array());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

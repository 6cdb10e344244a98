package dev.parley.bench;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A site that has been busy for a year: its comments come evenly up to now, some of them wait, and moderators decided
 * about all others. The rows are written straight into the tables, and are the same at each run but for the time.
 */
final class LargeSite {

    static final int ARTICLES = 1_000;
    static final int READERS = 50_000;
    static final int MODERATORS = 8;

    private static final Duration AGE = Duration.ofDays(364);
    private static final int ROWS_A_STATEMENT = 1_000;
    private static final String COMMENT =
            "insert into comment (id, article_id, thread_id, reader_id, author_name, body,"
                    + " html, status, signals, submitted_at, submission_key, waits_for, waits_since, spam_score, text_hash,"
                    + " link_domain, version) values ";
    private static final String DECISION = "insert into decision (id, comment_id, from_status, to_status,"
            + " resulting_version, article_id, waited_for, waited_since, spam_score, decided_by, decided_at) values ";

    private final JdbcTemplate database;
    private final Random random = new Random(26);
    private final Instant end;
    private final List<byte[]> articles;
    private final List<byte[]> readers;
    private final List<byte[]> moderators;
    private final List<Object[]> comments = new ArrayList<>();
    private final List<Object[]> decisions = new ArrayList<>();

    LargeSite(JdbcTemplate database, Instant end) {
        this.database = database;
        this.end = end;
        articles = ids(ARTICLES);
        readers = ids(READERS);
        moderators = ids(MODERATORS);
    }

    /** The reader of that number, from 0 to {@link #READERS} - 1; each has about as many comments. */
    UUID reader(int number) {
        var id = ByteBuffer.wrap(readers.get(number));
        return new UUID(id.getLong(), id.getLong());
    }

    /**
     * Writes the site into empty tables.
     *
     * @param count how many comments there are
     * @param waiting how many of them wait, spread over the whole year
     */
    void fill(int count, int waiting) {
        people();
        for (int number = 0; number < count; number++) {
            // The newest one always waits; before it, as many do as shall.
            var waits = (long) (number + 1) * waiting / count > (long) number * waiting / count;
            var at = end.minus(AGE).plus(AGE.multipliedBy(number + 1L).dividedBy(count + 1L));
            comment(number, at, waits);
            if (comments.size() == ROWS_A_STATEMENT) {
                flush();
            }
        }
        flush();
        if (!database.execute((org.springframework.jdbc.core.ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("H2"))) {
            database.execute("analyze table comment, decision");
        }
    }

    private void people() {
        for (int number = 0; number < ARTICLES; number++) {
            var id = articles.get(number);
            var at = utc(end.minus(AGE));
            database.update("""
                    insert into article (id, version, title, slug, summary, body, html, status, publish_at, zone,
                        comments, author_id, changed_by, created_at, changed_at)
                    values (?, 0, ?, ?, '', 'Text', '<p>Text</p>', 'PUBLISHED', ?, 'UTC', 'OPEN', ?, ?, ?, ?)""", id, "Article " + number, "article-" + number, at, id, id, at, at);
        }
        for (int number = 0; number < MODERATORS; number++) {
            database.update(
                    """
                    insert into account (id, version, email, name, password_hash, roles, enabled, revision, created_at)
                    values (?, 0, ?, ?, '', 'MODERATOR', true, 0, ?)""",
                    moderators.get(number),
                    "m" + number + "@staff.example",
                    "Moderator " + number,
                    utc(end.minus(AGE)));
        }
    }

    private void comment(int number, Instant at, boolean waits) {
        var id = id(at);
        var article = articles.get(random.nextInt(ARTICLES));
        var spam = random.nextInt(5) == 0;
        var score = Math.clamp((spam ? 0.9 : 0.1) + random.nextGaussian() * 0.2, 0, 1);
        var status = waits ? "PENDING" : spam ? "SPAM" : random.nextInt(10) == 0 ? "REJECTED" : "APPROVED";
        var text = "Comment " + number + ". "
                + "A sentence of some length about the article. ".repeat(1 + random.nextInt(6));
        var key = ByteBuffer.allocate(32).put(id).put(id).array();
        comments.add(new Object[] {
            id,
            article,
            id,
            readers.get(random.nextInt(READERS)),
            "Reader",
            text,
            "<p>" + text + "</p>",
            status,
            "[]",
            utc(at),
            key,
            waits ? "DECISION" : null,
            waits ? utc(at) : null,
            score,
            id(at),
            spam ? "d" + random.nextInt(500) + ".example" : null,
            waits ? 0L : 1L
        });
        if (!waits) {
            decision(id, article, at, status, score);
        }
    }

    private void decision(byte[] comment, byte[] article, Instant since, String to, double score) {
        var waited = Duration.ofSeconds(Math.round(Math.exp(7 + 1.5 * random.nextGaussian())));
        var at = since.plus(waited).isAfter(end) ? end : since.plus(waited);
        decisions.add(new Object[] {
            id(at),
            comment,
            "PENDING",
            to,
            1L,
            article,
            "DECISION",
            utc(since),
            score,
            moderators.get(random.nextInt(MODERATORS)),
            utc(at)
        });
    }

    private void flush() {
        insert(COMMENT, comments);
        insert(DECISION, decisions);
    }

    private void insert(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var row = "(" + String.join(",", Collections.nCopies(rows.getFirst().length, "?")) + ")";
        var values = new ArrayList<@Nullable Object>();
        rows.forEach(columns -> Collections.addAll(values, columns));
        database.update(sql + String.join(",", Collections.nCopies(rows.size(), row)), values.toArray());
        rows.clear();
    }

    private List<byte[]> ids(int count) {
        return IntStream.range(0, count).mapToObj(_ -> id(end.minus(AGE))).toList();
    }

    /** A UUID of version 7 with that time. */
    private byte[] id(Instant at) {
        return ByteBuffer.allocate(16)
                .putLong(at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000))
                .putLong(random.nextLong() >>> 2 | Long.MIN_VALUE)
                .array();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

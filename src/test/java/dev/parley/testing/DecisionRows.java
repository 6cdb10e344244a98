package dev.parley.testing;

import com.fasterxml.uuid.Generators;
import dev.parley.comment.Status;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores decisions and comments of chosen times straight in their tables, where going through the desk would not do. */
public final class DecisionRows {

    private final JdbcTemplate database;

    public DecisionRows(JdbcTemplate database) {
        this.database = database;
    }

    /** A comment that came at that time, and was approved. */
    public void comment(String at) {
        var id = bytes(newId());
        database.update(
                """
                insert into comment (id, article_id, thread_id, reader_id, author_name, body, html, status, signals,
                    submitted_at, submission_key, version)
                values (?, ?, ?, ?, 'Ann', 'Text', '<p>Text</p>', 'APPROVED', '[]', ?, ?, 0)""",
                id,
                id,
                id,
                id,
                utc(Instant.parse(at)),
                ByteBuffer.allocate(32).put(id).put(id).array());
    }

    /** Begins a decision of that time: an approval by someone, of a comment that waited a minute. */
    public Row decision(String at) {
        return new Row(Instant.parse(at));
    }

    /** A decision to be stored. */
    public final class Row {

        private final UUID id = newId();
        private final Instant at;
        private @Nullable UUID by = new UUID(0, 7);
        private Status to = Status.APPROVED;
        private String waitedFor = "DECISION";
        private @Nullable Duration waited = Duration.ofMinutes(1);
        private @Nullable Double score;
        private @Nullable UUID undone;

        private Row(Instant at) {
            this.at = at;
        }

        public Row by(UUID account) {
            by = account;
            return this;
        }

        public Row byParleyItself() {
            by = null;
            return this;
        }

        public Row to(Status status) {
            to = status;
            return this;
        }

        public Row havingWaited(Duration time) {
            waited = time;
            return this;
        }

        public Row withoutHavingWaited() {
            waited = null;
            return this;
        }

        public Row onAppeal() {
            waitedFor = "APPEAL";
            return this;
        }

        public Row scored(double spamScore) {
            score = spamScore;
            return this;
        }

        public Row undoing(UUID decision) {
            undone = decision;
            return this;
        }

        /** Stores it, and gives its id. */
        public UUID stored() {
            database.update(
                    """
                    insert into decision (id, comment_id, from_status, to_status, resulting_version, article_id,
                        waited_for, waited_since, spam_score, decided_by, decided_at, undoes)
                    values (?, ?, 'PENDING', ?, 1, ?, ?, ?, ?, ?, ?, ?)""",
                    bytes(id),
                    bytes(id),
                    to.name(),
                    bytes(id),
                    waited == null ? null : waitedFor,
                    waited == null ? null : utc(at.minus(waited)),
                    score,
                    by == null ? null : bytes(by),
                    utc(at),
                    undone == null ? null : bytes(undone));
            return id;
        }
    }

    private static UUID newId() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

package dev.parley.comment;

import dev.parley.kernel.Stretch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts comments, each time in one statement that an index answers. */
@Service
public class CommentCounts {

    private static final int QUARTER = 15 * 60;

    private final JdbcTemplate database;

    CommentCounts(JdbcTemplate database) {
        this.database = database;
    }

    /** How many comments are in the queue. */
    @Transactional(readOnly = true)
    public long waiting() {
        return Objects.requireNonNull(
                database.queryForObject("select count(*) from comment where waits_since is not null", Long.class));
    }

    /** Since when the one that waits longest is in the queue. */
    @Transactional(readOnly = true)
    public Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(database.queryForObject("select min(waits_since) from comment", LocalDateTime.class))
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** How many comments came, by quarters of an hour; those in which none came are left out. */
    @Transactional(readOnly = true)
    public List<Arrivals> arrivals(List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        var within =
                String.join(" or ", Collections.nCopies(stretches.size(), "submitted_at >= ? and submitted_at < ?"));
        var times = new ArrayList<LocalDateTime>();
        for (var stretch : stretches) {
            times.add(LocalDateTime.ofInstant(stretch.from(), ZoneOffset.UTC));
            times.add(LocalDateTime.ofInstant(stretch.to(), ZoneOffset.UTC));
        }
        return database.query(
                "select quarter, count(*) from (select floor(timestampdiff(minute, timestamp '1970-01-01 00:00:00',"
                        + " submitted_at) / 15) as quarter from comment where " + within + ") came group by quarter",
                (row, _) -> new Arrivals(Instant.ofEpochSecond(row.getLong(1) * QUARTER), row.getLong(2)),
                times.toArray());
    }

    /**
     * Comments that came within a quarter of an hour.
     *
     * @param from when it began
     */
    public record Arrivals(Instant from, long count) {}
}

package dev.parley.moderation.statistics;

import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import dev.parley.kernel.IdBytes;
import dev.parley.kernel.Stretch;
import dev.parley.moderation.statistics.DecisionFact.Undoing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads stored decisions of stretches of time, by the index on their time. */
@Component
class DecisionFacts {

    /** So many rows are read in one statement; only the first look at a large site needs more than one. */
    static final int PAGE = 20_000;

    private static final String SELECT = """
            select d.id, d.decided_at, d.to_status, d.decided_by, d.waited_for, d.waited_since, d.spam_score, d.undoes,
                u.undoes as undone_undoes
            from decision d left join decision u on u.id = d.undoes
            where""";

    private final JdbcTemplate database;

    DecisionFacts(JdbcTemplate database) {
        this.database = database;
    }

    void read(List<Stretch> stretches, Consumer<DecisionFact> reader) {
        var where = Within.stretches("d.decided_at", stretches);
        var page = page(
                SELECT + where.condition() + " order by d.decided_at, d.id limit " + PAGE,
                where.values().toArray());
        page.forEach(reader);
        while (page.size() == PAGE) {
            var last = page.getLast();
            where = Within.stretches("d.decided_at", stretches)
                    .and(
                            "d.decided_at >= ? and (d.decided_at > ? or d.id > ?)",
                            Within.time(last.at()),
                            Within.time(last.at()),
                            IdBytes.of(last.id()));
            page = page(
                    SELECT + where.condition() + " order by d.decided_at, d.id limit " + PAGE,
                    where.values().toArray());
            page.forEach(reader);
        }
    }

    private List<DecisionFact> page(String sql, Object[] values) {
        return database.query(sql, (row, _) -> fact(row), values);
    }

    private static DecisionFact fact(ResultSet row) throws SQLException {
        var waitedFor = row.getString("waited_for");
        var score = row.getDouble("spam_score");
        var scored = !row.wasNull();
        return new DecisionFact(
                IdBytes.read(row.getBytes("id")),
                time(row, "decided_at"),
                Status.valueOf(row.getString("to_status")),
                row.getBytes("decided_by") == null ? null : IdBytes.read(row.getBytes("decided_by")),
                waitedFor == null ? null : WaitsFor.valueOf(waitedFor),
                row.getObject("waited_since", LocalDateTime.class) == null ? null : time(row, "waited_since"),
                scored ? score : null,
                undoing(row.getBytes("undoes"), row.getBytes("undone_undoes")));
    }

    private static Undoing undoing(byte @Nullable [] undoes, byte @Nullable [] undoneUndoes) {
        if (undoes == null) {
            return Undoing.NOTHING;
        }
        return undoneUndoes == null ? Undoing.A_DECISION : Undoing.AN_UNDO;
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

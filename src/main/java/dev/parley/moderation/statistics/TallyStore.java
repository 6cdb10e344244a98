package dev.parley.moderation.statistics;

import dev.parley.kernel.Stretch;
import dev.parley.moderation.statistics.Slot.Grain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the tallies of slots that are over. */
@Component
class TallyStore {

    /** Hours are looked at for some days; after that the days are enough. */
    private static final Period HOURS_KEPT = Period.ofDays(14);

    private final JdbcTemplate database;
    private final JsonMapper json;

    TallyStore(JdbcTemplate database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The tallies of those of the slots that were kept, in one statement. */
    Map<Slot, Tally> find(List<Slot> slots) {
        var selects = new ArrayList<String>();
        var values = new ArrayList<>();
        for (var grain : Grain.values()) {
            var times = slots.stream()
                    .filter(slot -> slot.grain() == grain)
                    .map(slot -> slot.stretch().from())
                    .sorted()
                    .toList();
            if (!times.isEmpty()) {
                selects.add("select grain, begins_at, ends_at, counts from moderation_tally"
                        + " where grain = ? and begins_at >= ? and begins_at <= ?");
                values.addAll(List.of(grain.name(), Within.time(times.getFirst()), Within.time(times.getLast())));
            }
        }
        var found = new HashMap<Slot, Tally>();
        database.query(
                String.join(" union all ", selects),
                row -> {
                    found.put(slot(row), json.readValue(row.getString("counts"), Tally.class));
                },
                values.toArray());
        found.keySet().retainAll(slots);
        return found;
    }

    /** Keeps tallies; where another node was faster, its own stay, which say the same. */
    void keep(Map<Slot, Tally> tallies, Instant now) {
        var rows = tallies.entrySet().stream()
                .map(entry -> new Object[] {
                    entry.getKey().grain().name(),
                    Within.time(entry.getKey().stretch().from()),
                    Within.time(entry.getKey().stretch().to()),
                    json.writeValueAsString(entry.getValue())
                })
                .toList();
        database.batchUpdate(
                "insert ignore into moderation_tally (grain, begins_at, ends_at, counts) values (?, ?, ?, ?)", rows);
        database.update(
                "delete from moderation_tally where grain = ? and begins_at < ?",
                Grain.HOUR.name(),
                Within.time(now.minus(HOURS_KEPT)));
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(
                Grain.valueOf(row.getString("grain")), new Stretch(time(row, "begins_at"), time(row, "ends_at")));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

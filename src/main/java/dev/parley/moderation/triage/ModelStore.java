package dev.parley.moderation.triage;

import dev.parley.kernel.IdBytes;
import dev.parley.moderation.TriageState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the trained models in the database, so that all nodes have them and a restart loses none. */
@Component
class ModelStore {

    private static final int KEPT = 3;

    private final JdbcClient database;

    ModelStore(JdbcClient database) {
        this.database = database;
    }

    /** The version in effect; 0 when there is none yet. */
    long newestVersion() {
        return database.sql("select coalesce(max(version), 0) from triage_model")
                .query(Long.class)
                .single();
    }

    Optional<UUID> lastDecision(long version) {
        return database.sql("select last_decision from triage_model where version = ?")
                .param(version)
                .query((row, _) -> IdBytes.read(row.getBytes(1)))
                .optional();
    }

    Optional<StoredModel> read(long version) {
        return database.sql("select * from triage_model where version = ?")
                .param(version)
                .query((row, _) -> model(row))
                .optional();
    }

    /**
     * Stores a model.
     *
     * @throws org.springframework.dao.DuplicateKeyException when there is that version already
     */
    @Transactional
    public void save(StoredModel model) {
        var state = model.state();
        var measured = Objects.requireNonNull(state.measured());
        database.sql("""
                insert into triage_model (version, trained_at, last_decision, approved, spam, auc, spam_caught,
                    spam_threshold, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        state.version(),
                        LocalDateTime.ofInstant(Objects.requireNonNull(state.trainedAt()), ZoneOffset.UTC),
                        IdBytes.of(model.lastDecision()),
                        state.approved(),
                        state.spam(),
                        measured.auc(),
                        measured.spamCaught(),
                        measured.threshold(),
                        model.content())
                .update();
        database.sql("delete from triage_model where version <= ?")
                .param(state.version() - KEPT)
                .update();
    }

    private static StoredModel model(ResultSet row) throws SQLException {
        var state = new TriageState(
                row.getLong("version"),
                row.getObject("trained_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("approved"),
                row.getInt("spam"),
                new TriageState.Measured(
                        row.getDouble("auc"), row.getDouble("spam_caught"), row.getDouble("spam_threshold")));
        return new StoredModel(state, IdBytes.read(row.getBytes("last_decision")), row.getBytes("content"));
    }
}

package dev.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TestDatabaseTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    @Value("${spring.datasource.url}")
    private String url;

    @Test
    void isTheOneThatTheRunAsksFor() {
        assertThat(url).startsWith(DatabaseServer.wanted() ? "jdbc:mysql:" : "jdbc:h2:file:");
    }

    @Test
    void onH2ReachesTheFileBeforeACommitIsAcknowledgedAndIsNotTidiedUpAtTheEnd() {
        assertThat(url)
                .satisfiesAnyOf(
                        ours -> assertThat(ours).contains("WRITE_DELAY=0", "MAX_COMPACT_TIME=0"),
                        ours -> assertThat(ours).doesNotStartWith("jdbc:h2:"));
    }

    @Test
    void hasBeenMigrated() {
        var failed = database.sql("SELECT COUNT(*) FROM flyway_schema_history WHERE success = FALSE")
                .query(Long.class)
                .single();
        assertThat(failed).isZero();
    }

    @Test
    void listsTheStatementsThatWereSent() {
        var seen = statements.during(() -> {
            database.sql("SELECT 1").query(Long.class).single();
            database.sql("SELECT ?").param(2).query(Long.class).single();
        });
        assertThat(seen).containsExactly("SELECT 1", "SELECT ?");
    }
}

package dev.parley.testing;

import dev.parley.settings.Settings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties all tables but Flyway's before each test method, and lets the application forget what it had set. */
final class EmptyTables implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        var database = new JdbcTemplate(test.getApplicationContext().getBean(DataSource.class));
        database.execute((ConnectionCallback<Boolean>) connection -> {
            var tables = new ArrayList<String>();
            try (var rows = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"
                    })) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            tables.removeIf("flyway_schema_history"::equalsIgnoreCase);
            try (var statement = connection.createStatement()) {
                for (var sql : emptying(tables)) {
                    statement.addBatch(sql);
                }
                statement.executeBatch();
            }
            return true;
        });
        test.getApplicationContext().getBean(Settings.class).refresh();
    }

    private static List<String> emptying(List<String> tables) throws SQLException {
        var statements = new ArrayList<String>();
        statements.add("SET FOREIGN_KEY_CHECKS = 0");
        tables.forEach(table -> statements.add("DELETE FROM " + table));
        statements.add("SET FOREIGN_KEY_CHECKS = 1");
        return statements;
    }
}

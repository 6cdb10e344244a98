package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** Reads everything there is in a database, as bytes, as text, and as the database itself dumps it. */
final class DatabaseDump {

    private final DataSource database;

    DatabaseDump(DataSource database) {
        this.database = database;
    }

    void addTo(Haystack haystack) {
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                addTable(connection, table, haystack);
            }
            if (connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                addRows(connection, "SCRIPT", "the script of the database", haystack);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var schema = connection.getSchema();
        try (var rows = connection
                .getMetaData()
                .getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static void addTable(Connection connection, String table, Haystack haystack) throws SQLException {
        addRows(connection, "SELECT * FROM " + table, "the table " + table, haystack);
    }

    private static void addRows(Connection connection, String sql, String where, Haystack haystack)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    addValue(rows, column, where, haystack);
                }
            }
        }
    }

    private static void addValue(ResultSet rows, int column, String where, Haystack haystack) throws SQLException {
        var value = rows.getObject(column);
        if (value instanceof byte[] bytes) {
            haystack.add(where, bytes);
            haystack.add(where, HexFormat.of().formatHex(bytes));
        } else if (value != null) {
            haystack.add(where, rows.getString(column).getBytes(UTF_8));
        }
    }
}

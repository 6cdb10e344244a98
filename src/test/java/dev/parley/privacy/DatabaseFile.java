package dev.parley.privacy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The file of the embedded database. */
final class DatabaseFile {

    private DatabaseFile() {}

    /**
     * Leaves nothing in the file but what is in the tables: after some hundreds of tests there are hundreds of megabytes
     * of rows that were deleted, to be read and searched for nothing. Does nothing on a server.
     */
    static void compact(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (!connection.getMetaData().getURL().startsWith("jdbc:h2:file:")) {
                return;
            }
            statement.execute("SHUTDOWN COMPACT");
            // Those that are open lead to a database that is closed.
            database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

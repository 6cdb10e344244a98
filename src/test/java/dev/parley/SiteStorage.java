package dev.parley;

import dev.parley.testing.RunningParley;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What a running site has stored, seen from another process.
 *
 * @param site on H2, which lets others of this machine in
 */
record SiteStorage(RunningParley site) {

    /** A connection that commits when it is told to. */
    Connection connect() throws SQLException {
        var url = "jdbc:h2:file:" + site.dataFolder().resolve("parley")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE";
        var connection = DriverManager.getConnection(url, "parley", "");
        connection.setAutoCommit(false);
        return connection;
    }

    /** How many mails are in that state. */
    long mails(String status) throws SQLException {
        try (var database = connect();
                var statement = database.createStatement();
                var mails = statement.executeQuery("SELECT COUNT(*) FROM mail WHERE status = '" + status + "'")) {
            mails.next();
            return mails.getLong(1);
        }
    }

    /** As long as a dead node isn't missed, and as a mail at which it died rests. */
    void timePasses() throws SQLException {
        try (var database = connect();
                var statement = database.createStatement()) {
            statement.execute("UPDATE job SET last_heartbeat = TIMESTAMPADD(HOUR, -1, last_heartbeat)");
            statement.execute("UPDATE mail SET due_at = TIMESTAMPADD(HOUR, -7, due_at)");
            database.commit();
        }
    }

    /** Whether anybody waits for what another has locked. */
    static boolean someoneWaits(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var waiting = statement.executeQuery(
                        "SELECT 1 FROM information_schema.sessions WHERE blocker_id IS NOT NULL")) {
            return waiting.next();
        }
    }
}

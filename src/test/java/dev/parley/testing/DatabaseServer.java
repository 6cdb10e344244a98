package dev.parley.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The server of the MySQL family on which tests run when {@code parley.test.database} is {@code server}: the one that
 * {@code PARLEY_TEST_DATABASE_URL} names (with {@code …_USERNAME} and {@code …_PASSWORD}), else MySQL in a container,
 * else MariaDB from its jar. One a JVM.
 *
 * @param url the address of the server without a schema, {@code jdbc:mysql://host:port/}
 */
record DatabaseServer(String url, String username, String password) {

    /** Whether this run asks for a server at all. */
    static boolean wanted() {
        var database = System.getProperty("parley.test.database", "h2");
        return switch (database) {
            case "h2" -> false;
            case "server" -> true;
            default -> throw new IllegalArgumentException("parley.test.database is h2 or server, not " + database);
        };
    }

    /** The server, started if need be; empty where none can be had. */
    static Optional<DatabaseServer> found() {
        return Search.FOUND;
    }

    /** Makes an empty schema. */
    void create(String schema) {
        execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    }

    /** Forgets a schema and all that is in it. */
    void drop(String schema) {
        execute("DROP DATABASE IF EXISTS `" + schema + "`");
    }

    /** What the application must be told in order to work on a schema of this server. */
    Map<String, Object> properties(String schema) {
        var properties = new HashMap<String, Object>();
        properties.put("spring.datasource.url", withSchema(schema));
        properties.put("spring.datasource.username", username);
        properties.put("spring.datasource.password", password);
        product().ifMariaDb(properties::put);
        return properties;
    }

    private String withSchema(String schema) {
        var query = url.indexOf('?');
        return query < 0 ? url + schema : url.substring(0, query) + schema + url.substring(query);
    }

    private void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database at " + url + " refused: " + sql, e);
        }
    }

    private DatabaseProduct product() {
        try (var connection = connect()) {
            return DatabaseProduct.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database at " + url + " does not answer", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    private static final class Search {

        static final Optional<DatabaseServer> FOUND = Stream.<Supplier<Optional<DatabaseServer>>>of(
                        GivenServer::find, ContainerServer::find, MariaDbFromJar::find)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();

        static {
            FOUND.ifPresent(
                    server -> System.out.println("Database tests run on " + server.product() + " at " + server.url));
        }
    }
}

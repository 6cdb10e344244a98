package dev.parley.testing;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** MySQL in a container, where Docker works. */
final class ContainerServer {

    private static final String IMAGE = "mysql:9.7";

    private ContainerServer() {}

    // Testcontainers ends the container together with this JVM.
    @SuppressWarnings("resource")
    static Optional<DatabaseServer> find() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        var container = new MySQLContainer(IMAGE);
        container.withUsername("root");
        container.withPassword("test");
        container.start();
        var url = "jdbc:mysql://%s:%d/"
                .formatted(container.getHost(), container.getMappedPort(MySQLContainer.MYSQL_PORT));
        return Optional.of(new DatabaseServer(url, container.getUsername(), container.getPassword()));
    }
}

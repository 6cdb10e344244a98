package dev.parley.testing;

import java.util.Optional;

/** The server that the environment names. */
final class GivenServer {

    private GivenServer() {}

    static Optional<DatabaseServer> find() {
        return Optional.ofNullable(System.getenv("PARLEY_TEST_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new DatabaseServer(
                        url,
                        System.getenv().getOrDefault("PARLEY_TEST_DATABASE_USERNAME", "root"),
                        System.getenv().getOrDefault("PARLEY_TEST_DATABASE_PASSWORD", "")));
    }
}

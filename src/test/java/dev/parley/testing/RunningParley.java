package dev.parley.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged site as people run it: a process of its own, on a free port of this machine, with a data folder that
 * nobody else uses. To be closed.
 */
public final class RunningParley implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final ParleyJar jar;
    private final String address;
    private final Process process;

    private RunningParley(Path folder, Map<String, String> environment, Program program, String address)
            throws IOException {
        this.folder = folder;
        this.jar = new ParleyJar(folder, environment);
        this.address = address;
        this.process = new ParleyJar(folder, environment, program)
                .process()
                .redirectErrorStream(true)
                .redirectOutput(logFile().toFile())
                .start();
    }

    /**
     * Starts the site on a data folder that is new, or was left by an earlier run, and waits until it is ready.
     *
     * @param environment settings as environment variables, such as {@code PARLEY_COMMENTS_FLOOD_ENABLED}
     * @throws IllegalStateException with the end of its log, when it doesn't get ready
     */
    public static RunningParley start(Path dataFolder, Map<String, String> environment) {
        return start(dataFolder, environment, ExtractedJar.program());
    }

    /** Starts the site on a new data folder that has staff, see {@link StaffedFolder}. */
    public static RunningParley startStaffed(Path dataFolder, Map<String, String> environment) {
        try {
            StaffedFolder.copyTo(Files.createDirectories(dataFolder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(dataFolder, environment);
    }

    /** Starts the very jar that is shipped, which takes longer. */
    public static RunningParley startPackaged(Path dataFolder, Map<String, String> environment) {
        return start(dataFolder, environment, Program.packaged());
    }

    private static RunningParley start(Path dataFolder, Map<String, String> environment, Program program) {
        try {
            Files.createDirectories(dataFolder);
            var port = freePort();
            var all = new java.util.HashMap<>(environment);
            all.put("PARLEY_DATA_DIR", dataFolder.toAbsolutePath().toString());
            all.put("SERVER_PORT", Integer.toString(port));
            all.put("PARLEY_BASE_URL", "http://localhost:" + port);
            var parley = new RunningParley(dataFolder, Map.copyOf(all), program, "http://localhost:" + port);
            parley.awaitReadiness();
            return parley;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The absolute address of a path such as {@code /feed.xml}. */
    public String url(String path) {
        return address + path;
    }

    /** The folder with the database and the keys. */
    public Path dataFolder() {
        return folder;
    }

    /** All that the site has logged up to now. */
    public String log() {
        try {
            return Files.readString(logFile(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command such as {@code account create} beside the site, on its data. */
    public CommandResult command(String... arguments) {
        return jar.command("", arguments);
    }

    /** Runs a command that reads from its standard input. */
    public CommandResult commandReading(String input, String... arguments) {
        return jar.command(input, arguments);
    }

    /** Asks the site to end, as an operator does, and doesn't wait. */
    public void askToEnd() {
        process.destroy();
    }

    /** Ends the site as an operator does, and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** Ends the site as a power cut does (SIGKILL), and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitReadiness() {
        var client = HttpClient.newHttpClient();
        var readiness = HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness")))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            await("readiness")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        if (!process.isAlive()) {
                            throw new IllegalStateException("Parley ended with status " + process.exitValue());
                        }
                        try {
                            return client.send(readiness, BodyHandlers.discarding())
                                            .statusCode()
                                    == 200;
                        } catch (IOException e) {
                            return false;
                        }
                    });
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw new IllegalStateException("Parley did not get ready:\n" + endOf(log()), e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Path logFile() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private static String endOf(String log) {
        return log.substring(Math.max(0, log.length() - 8_000));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

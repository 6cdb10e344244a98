package dev.parley.durability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** H2 must keep what it acknowledged when the process is killed; see {@code WRITE_DELAY} in application.yml. */
@Tag("durability")
class DurabilityTests {

    private static final int KILLS = 30;
    private static final int LONGEST_STREAM_MILLIS = 800;
    private static final int LONGEST_END_MILLIS = 300;

    private final Path folder =
            Path.of("target", "test-data", "durability-" + UUID.randomUUID()).toAbsolutePath();
    private final Path output = folder.resolve("output");
    private final Path errors = folder.resolve("errors");

    // Thirty starts: the classes are read and verified once, and come from an archive then.
    private final Path archive = folder.resolve("classes.jsa");
    private ArchivedClassPath classPath = new ArchivedClassPath("");

    // Any seed would do; one that is known lets a failure be looked into.
    private final Random random = new Random(20260901);

    @Test
    void everyAcknowledgedCommentIsThereAfterThirtyKills() throws Exception {
        Files.createDirectories(folder);
        classPath = ArchivedClassPath.in(folder);
        var first = start("-XX:ArchiveClassesAtExit=" + archive, "once").waitFor();
        assertThat(first).as("%s", Files.readString(errors)).isZero();
        var acknowledged = new HashSet<>(acknowledged());
        for (int kill = 1; kill <= KILLS; kill++) {
            var ofThisRun = acknowledgedUntilKilled(kill % 3 == 0);
            assertThat(ofThisRun).as("comments before kill %d", kill).isNotEmpty();
            acknowledged.addAll(ofThisRun);
            assertThat(stored().containsAll(acknowledged))
                    .as("all comments there after kill %d", kill)
                    .isTrue();
        }
        System.out.printf(
                "%d comments were acknowledged over %d kills, and none was lost%n", acknowledged.size(), KILLS);
    }

    // Some are killed while they end in good order: H2 has work to do then, and must not lose what is there.
    private Set<UUID> acknowledgedUntilKilled(boolean whileEnding) throws IOException, InterruptedException {
        var stream = start("-XX:SharedArchiveFile=" + archive);
        try {
            await("the first comment")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> !acknowledged().isEmpty() || !stream.isAlive());
            assertThat(stream.isAlive()).as("%s", Files.readString(errors)).isTrue();
            stream.waitFor(random.nextInt(LONGEST_STREAM_MILLIS), TimeUnit.MILLISECONDS);
            if (whileEnding) {
                stream.destroy();
                stream.waitFor(random.nextInt(LONGEST_END_MILLIS), TimeUnit.MILLISECONDS);
            }
        } finally {
            stream.destroyForcibly().waitFor();
        }
        return acknowledged();
    }

    private Process start(String archiving, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                archiving,
                "-Dparley.data-dir=" + folder,
                "-cp",
                classPath.value(),
                CommentStream.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
    }

    // A line without its end was being written when the process died: nobody has read it.
    private Set<UUID> acknowledged() throws IOException {
        var text = Files.readString(output, UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(CommentStream.ACKNOWLEDGED))
                .map(line -> UUID.fromString(line.substring(CommentStream.ACKNOWLEDGED.length())))
                .collect(Collectors.toSet());
    }

    private Set<UUID> stored() throws IOException, SQLException {
        // A copy: what the killed process left is mended by the next one, as it is in life, and not by this look.
        Files.copy(folder.resolve("parley.mv.db"), folder.resolve("copy.mv.db"), REPLACE_EXISTING);
        var url = "jdbc:h2:file:" + folder
                + "/copy;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MAX_COMPACT_TIME=0";
        try (var connection = DriverManager.getConnection(url, "parley", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM comment")) {
            var ids = new HashSet<UUID>();
            while (rows.next()) {
                var bytes = ByteBuffer.wrap(rows.getBytes(1));
                ids.add(new UUID(bytes.getLong(), bytes.getLong()));
            }
            return ids;
        }
    }
}

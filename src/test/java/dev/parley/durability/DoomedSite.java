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

/** A data folder on which one process after the other takes comments until it is killed. */
final class DoomedSite {

    private static final int LONGEST_STREAM_MILLIS = 800;
    private static final int LONGEST_END_MILLIS = 300;

    private final Path folder;
    private final StreamProgram program;
    private final Random random;
    private final Set<UUID> acknowledged = new HashSet<>();
    private final List<String> article = new ArrayList<>();

    DoomedSite(Path folder, StreamProgram program, long seed) {
        this.folder = folder;
        this.program = program;
        this.random = new Random(seed);
    }

    /** How many comments all processes together acknowledged. */
    int acknowledged() {
        return acknowledged.size();
    }

    /** Starts a process, kills it at a random moment, and gives the number of comments that it acknowledged. */
    int acknowledgesUntilKilled(boolean whileEnding) throws IOException, InterruptedException {
        var stream = program.start(folder, article);
        try {
            await("the first comment")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> !ofLastProcess().isEmpty() || !stream.isAlive());
            assertThat(stream.isAlive()).as("%s", program.errors(folder)).isTrue();
            stream.waitFor(random.nextInt(LONGEST_STREAM_MILLIS), TimeUnit.MILLISECONDS);
            if (whileEnding) {
                stream.destroy();
                stream.waitFor(random.nextInt(LONGEST_END_MILLIS), TimeUnit.MILLISECONDS);
            }
        } finally {
            stream.destroyForcibly().waitFor();
        }
        if (article.isEmpty()) {
            article.addAll(said(CommentStream.ARTICLE));
        }
        var last = ofLastProcess();
        acknowledged.addAll(last);
        return last.size();
    }

    /** What was acknowledged and is not in the database. */
    Set<UUID> lost() throws IOException, SQLException {
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(stored());
        return lost;
    }

    private Set<UUID> ofLastProcess() throws IOException {
        return said(CommentStream.ACKNOWLEDGED).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    // A line without its end was being written when the process died: nobody has read it.
    private List<String> said(String beginning) throws IOException {
        var text = Files.readString(program.output(folder), UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .toList();
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

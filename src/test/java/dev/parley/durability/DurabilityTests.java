package dev.parley.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** H2 must keep what it acknowledged when the process is killed; see {@code WRITE_DELAY} in application.yml. */
@Tag("durability")
class DurabilityTests {

    // Nearly all of the time goes into starting again: two sites live and die side by side.
    private static final int SITES = 2;
    private static final int KILLS = 30;

    // Any would do; one that is known lets a failure be looked into.
    private static final long SEED = 20260901;

    private final Path folder =
            Path.of("target", "test-data", "durability-" + UUID.randomUUID()).toAbsolutePath();

    @Test
    void everyAcknowledgedCommentIsThereAfterThirtyKills() throws Exception {
        Files.createDirectories(folder);
        var program = StreamProgram.archivedIn(folder);
        var lives =
                List.<Callable<Integer>>of(() -> livesOf("one", program, SEED), () -> livesOf("two", program, ~SEED));
        var acknowledged = 0;
        try (var sideBySide = Executors.newFixedThreadPool(SITES)) {
            for (var site : sideBySide.invokeAll(lives)) {
                acknowledged += site.get();
            }
        }
        System.out.printf("%d comments were acknowledged over %d kills, and none was lost%n", acknowledged, KILLS);
    }

    private int livesOf(String name, StreamProgram program, long seed) throws Exception {
        var site = new DoomedSite(folder(name), program, seed);
        for (int kill = 1; kill <= KILLS / SITES; kill++) {
            // Some are killed while they end in good order: H2 has work to do then, and must not lose what is there.
            assertThat(site.acknowledgesUntilKilled(kill % 3 == 0))
                    .as("comments of site %s before kill %d", name, kill)
                    .isPositive();
            assertThat(site.lost())
                    .as("comments of site %s lost by kill %d", name, kill)
                    .isEmpty();
        }
        return site.acknowledged();
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }
}

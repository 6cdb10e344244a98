package dev.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The shipped jar, extracted and with its classes archived once for all tests, as Spring Boot's reference says under
 * <a href="https://docs.spring.io/spring-boot/how-to/class-data-sharing.html">Class Data Sharing</a>: a start then
 * takes about a third of the work.
 */
final class ExtractedJar {

    private static final Program PROGRAM = new ExtractedJar(Program.packaged()).extractedOnce();

    private final Program packaged;
    private final Path folder;

    private ExtractedJar(Program packaged) {
        this.packaged = packaged;
        this.folder = packaged.jar().resolveSibling("extracted");
    }

    static Program program() {
        return PROGRAM;
    }

    /** The data folder of the site that ran to learn which classes it takes; it has staff, see {@link StaffedFolder}. */
    static Path trainingFolder() {
        return trainingFolderIn(PROGRAM.jar().getParent());
    }

    // The forks of a build come here at the same time.
    private Program extractedOnce() {
        try (var lock = FileChannel.open(
                        packaged.jar().resolveSibling("extracted.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            var built = folder.resolve(Files.getLastModifiedTime(packaged.jar()).toMillis() + "");
            var program = new Program(jarIn(built), List.of("-XX:SharedArchiveFile=" + archiveIn(built)));
            if (!Files.exists(built)) {
                extract(built);
                StaffedFolder.employ(trainingFolderIn(built), program);
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the jar was extracted", e);
        }
    }

    private void extract(Path built) throws IOException, InterruptedException {
        var unfinished =
                Files.createDirectories(folder).resolve(UUID.randomUUID().toString());
        var extraction = new Program(packaged.jar(), List.of("-Djarmode=tools"));
        run(extraction.process("extract", "--destination", unfinished.toString()));
        // The archive knows its jars by their paths.
        Files.move(unfinished, built);
        var environment = Map.of("PARLEY_DATA_DIR", trainingFolderIn(built).toString(), "SERVER_PORT", "0");
        var training = List.of("-XX:ArchiveClassesAtExit=" + archiveIn(built), "-Dspring.context.exit=onRefresh");
        run(new ParleyJar(built, environment, new Program(jarIn(built), training)).process());
    }

    private Path jarIn(Path built) {
        return built.resolve(packaged.jar().getFileName());
    }

    private static Path trainingFolderIn(Path built) {
        return built.resolve("training");
    }

    private static Path archiveIn(Path built) {
        return built.resolve("classes.jsa");
    }

    private void run(ProcessBuilder process) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var status = process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("The jar could not be extracted, see " + log);
        }
    }
}

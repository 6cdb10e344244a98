package dev.parley.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link CommentStream} as a process: its classes are read and verified once, and come from an archive then. */
record StreamProgram(ArchivedClassPath classPath, Path archive) {

    /** Runs it once, to know which classes it takes. */
    static StreamProgram archivedIn(Path folder) throws IOException, InterruptedException {
        var program = new StreamProgram(ArchivedClassPath.in(folder), folder.resolve("classes.jsa"));
        var training = Files.createDirectories(folder.resolve("training"));
        var status = program.start(training, "-XX:ArchiveClassesAtExit=" + program.archive, CommentStream.ONCE)
                .waitFor();
        assertThat(status).as("%s", program.errors(training)).isZero();
        return program;
    }

    /** @param arguments those of {@link CommentStream} */
    Process start(Path dataFolder, List<String> arguments) throws IOException {
        return start(dataFolder, "-XX:SharedArchiveFile=" + archive, arguments.toArray(String[]::new));
    }

    Path output(Path dataFolder) {
        return dataFolder.resolve("output");
    }

    String errors(Path dataFolder) throws IOException {
        return Files.readString(errorsFile(dataFolder));
    }

    private Process start(Path dataFolder, String archiving, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                archiving,
                "-Dparley.data-dir=" + dataFolder,
                "-cp",
                classPath.value(),
                CommentStream.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output(dataFolder).toFile())
                .redirectError(errorsFile(dataFolder).toFile())
                .start();
    }

    private static Path errorsFile(Path dataFolder) {
        return dataFolder.resolve("errors");
    }
}

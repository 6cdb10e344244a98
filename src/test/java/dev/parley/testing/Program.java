package dev.parley.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A jar that a JVM is started with.
 *
 * @param options what else the JVM is told
 */
public record Program(Path jar, List<String> options) {

    /** The jar as it is shipped. */
    public static Program packaged() {
        return new Program(
                Path.of(System.getProperty("parley.test.jar", "target/parley.jar"))
                        .toAbsolutePath(),
                List.of());
    }

    ProcessBuilder process(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}

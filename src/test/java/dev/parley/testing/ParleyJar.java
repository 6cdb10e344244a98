package dev.parley.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The packaged site, to be started as a process of its own.
 *
 * @param folder where it runs
 * @param environment its settings as environment variables; it gets none of those that are set for the tests
 * @param program what of it is started
 */
public record ParleyJar(Path folder, Map<String, String> environment, Program program) {

    /** The packaged site in the form that starts fastest. */
    public ParleyJar(Path folder, Map<String, String> environment) {
        this(folder, environment, ExtractedJar.program());
    }

    /** Runs a command and waits for its end. */
    public CommandResult command(String input, String... arguments) {
        try {
            var errors = Files.createTempFile("parley-command", ".log");
            var command = process(arguments).redirectError(errors.toFile()).start();
            try (var stdin = command.outputWriter(UTF_8)) {
                stdin.write(input);
            }
            var output = new String(command.getInputStream().readAllBytes(), UTF_8);
            return new CommandResult(command.waitFor(), output, Files.readString(errors, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a command ran", e);
        }
    }

    ProcessBuilder process(String... arguments) {
        var builder = program.process(arguments).directory(folder.toFile());
        // Nothing that is set for the tests' own database or profiles may leak into the site.
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PARLEY_"));
        builder.environment().putAll(environment);
        return builder;
    }
}

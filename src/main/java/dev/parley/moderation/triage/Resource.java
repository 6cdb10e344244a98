package dev.parley.moderation.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** What triage knows from the start. */
final class Resource {

    private Resource() {}

    /** The lines that say something; those that begin with # are for people. */
    static Stream<String> lines(String name) {
        try (var stream = Resource.class.getResourceAsStream("/triage/" + name)) {
            var text = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#');
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " can't be read", e);
        }
    }
}

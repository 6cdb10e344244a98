package dev.parley.corpora;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real texts and hostile strings whose licences keep them out of this project. They lie in the folder that the
 * system property {@code parley.corpora} or the environment variable {@code PARLEY_CORPORA} names, else in
 * {@code ../shared/corpora}. A test that asks for one that isn't there is skipped and says so.
 */
public final class Corpora {

    private static final JsonMapper JSON = new JsonMapper();

    private Corpora() {}

    /** Whether there is such a folder at all. A test class that asks spares itself the start of an application. */
    public static boolean areThere() {
        return Files.isDirectory(folder());
    }

    /** A file or folder of the corpora, such as {@code posts}. */
    public static Path path(String name) {
        var path = folder().resolve(name);
        assumeTrue(
                Files.exists(path),
                () -> "Skipped: there is no " + path.toAbsolutePath().normalize()
                        + ". Set -Dparley.corpora=… to the folder of the corpora.");
        return path;
    }

    /** The text of a file in UTF-8. */
    public static String text(String name) {
        return read(path(name));
    }

    /** A JSON document. */
    public static JsonNode json(String name) {
        return JSON.readTree(text(name));
    }

    /** The strings of a file that has one JSON string a line. */
    public static List<String> jsonLines(String name) {
        return text(name)
                .lines()
                .map(line -> JSON.readValue(line, String.class))
                .toList();
    }

    /** The real articles, in the order of their names. */
    public static List<Post> posts() {
        return files("posts").stream()
                .map(file -> Post.of(file.getFileName().toString().replaceFirst("\\.md$", ""), read(file)))
                .toList();
    }

    /** The files of a folder in the order of their names. */
    public static List<Path> files(String folder) {
        try (var files = Files.list(path(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file that {@link #files} found. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Optional.ofNullable(System.getProperty("parley.corpora"))
                .or(() -> Optional.ofNullable(System.getenv("PARLEY_CORPORA")))
                .map(Path::of)
                .orElse(Path.of("../shared/corpora"));
    }
}

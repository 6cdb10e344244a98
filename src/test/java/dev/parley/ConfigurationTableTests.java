package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the README's table of properties in step with the properties that there are. */
class ConfigurationTableTests {

    private static final Path README = Path.of("README.md");
    private static final Path METADATA = Path.of("target", "classes", "META-INF", "spring-configuration-metadata.json");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(parley\\.[a-z.-]+)` \\|");

    @Test
    void theTableNamesEveryPropertyAndNoOther() throws IOException {
        var named = ROW.matcher(Files.readString(README)).results().map(row -> row.group(1));
        var existing = JsonMapper.shared()
                .readTree(METADATA.toFile())
                .get("properties")
                .valueStream()
                .map(property -> property.get("name").asString())
                .filter(name -> name.startsWith("parley."));

        assertThat(named).containsExactlyInAnyOrderElementsOf(existing.toList());
    }
}

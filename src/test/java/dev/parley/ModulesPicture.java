package dev.parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules and who may use whom, as each module's {@code package-info.java} declares it: a Mermaid diagram
 * and a table. The same modules always give the same text.
 */
final class ModulesPicture {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Map<String, Module> modules;

    private record Module(String name, String sentence, Set<String> mayUse) {}

    private ModulesPicture(Map<String, Module> modules) {
        this.modules = modules;
    }

    static ModulesPicture of(ApplicationModules modules) {
        var byName = new TreeMap<String, Module>();
        modules.stream().filter(ModulesPicture::isDeclared).forEach(module -> {
            var basePackage = module.getBasePackage();
            var name = module.getIdentifier().toString();
            var declared = basePackage.getAnnotation(ApplicationModule.class).orElseThrow();
            byName.put(
                    name,
                    new Module(
                            name,
                            sentence(basePackage.getName()),
                            Arrays.stream(declared.allowedDependencies())
                                    .map(ModulesPicture::module)
                                    .collect(toCollection(TreeSet::new))));
        });
        return new ModulesPicture(byName);
    }

    // Of a module's several public faces each is allowed on its own ("comment::filter"); the picture shows modules.
    private static String module(String dependency) {
        return dependency.split("::")[0].strip();
    }

    // The root package holds the commands' runner and is no module.
    private static boolean isDeclared(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage().getAnnotation(ApplicationModule.class).isPresent();
    }

    String markdown() {
        return """
                # The modules

                Drawn by `ModularityTests` from the modules' `package-info.java`; do not edit by hand.

                An arrow points from a module to one that it may use; an arrow is left out where a longer way says
                the same. The table names every module that may be used directly.

                ```mermaid
                graph TD
                %s
                ```

                | module | what it is | may use |
                | --- | --- | --- |
                %s
                """.formatted(arrows(), rows());
    }

    private String arrows() {
        var lines = new ArrayList<String>();
        for (var module : fromTheTop()) {
            lines.add("    " + module.name());
            for (var used : module.mayUse()) {
                if (module.mayUse().stream().noneMatch(other -> reachable(other).contains(used))) {
                    lines.add("    " + module.name() + " --> " + used);
                }
            }
        }
        return String.join("\n", lines);
    }

    private String rows() {
        return fromTheTop().stream()
                .map(module -> "| `%s` | %s | %s |"
                        .formatted(
                                module.name(),
                                module.sentence(),
                                module.mayUse().stream().map("`%s`"::formatted).collect(joining(", "))))
                .collect(joining("\n"));
    }

    /** Each module before those it may use, by name where that leaves a choice. */
    private List<Module> fromTheTop() {
        var sorted = new ArrayList<Module>();
        var left = new TreeMap<>(modules);
        while (!left.isEmpty()) {
            var next = left.values().stream()
                    .filter(module -> left.values().stream()
                            .noneMatch(other -> other.mayUse().contains(module.name())))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("These modules may use one another: " + left.keySet()));
            sorted.add(next);
            left.remove(next.name());
        }
        return sorted;
    }

    private Set<String> reachable(String from) {
        var reached = new HashSet<String>();
        var module = modules.get(from);
        if (module != null) {
            for (var used : module.mayUse()) {
                if (reached.add(used)) {
                    reached.addAll(reachable(used));
                }
            }
        }
        return reached;
    }

    private static String sentence(String packageName) {
        var file = SOURCES.resolve(packageName.replace('.', '/')).resolve("package-info.java");
        try {
            var source = Files.readString(file, UTF_8);
            var javadoc = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"));
            return javadoc.replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.parley.durability;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This JVM's class path in the form that lets another JVM start fast: jars alone, which is what a class data archive
 * takes; folders of classes are packed into jars.
 */
record ArchivedClassPath(String value) {

    static ArchivedClassPath in(Path folder) {
        return new ArchivedClassPath(
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(Files::exists)
                        .map(entry -> Files.isDirectory(entry) ? packed(entry, folder) : entry)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    private static Path packed(Path classes, Path folder) {
        var jar = folder.resolve(classes.getFileName() + ".jar").toAbsolutePath();
        try (var output = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var path : (Iterable<Path>) files.skip(1)::iterator) {
                var name = classes.relativize(path).toString().replace(File.separatorChar, '/');
                // Spring looks for its beans by folders: they need entries of their own.
                output.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, output);
                }
                output.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

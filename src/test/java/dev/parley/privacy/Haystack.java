package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Everything that is searched, by where it was found. */
final class Haystack {

    private final Map<String, List<byte[]>> straws = new LinkedHashMap<>();

    void add(String where, String text) {
        add(where, text.getBytes(UTF_8));
    }

    void add(String where, byte[] bytes) {
        straws.computeIfAbsent(where, _ -> new ArrayList<>()).add(bytes);
    }

    /** All files under a folder. */
    void addFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                add("the file " + folder.relativize(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found in some of the places. */
    Haystack in(Predicate<String> places) {
        var part = new Haystack();
        straws.keySet().stream().filter(places).forEach(place -> part.straws.put(place, straws.get(place)));
        return part;
    }

    /** The places in which something of the address is, each with the forms in which it is there. */
    Map<String, List<String>> placesOf(Traces traces) {
        return placesOf(List.of(traces));
    }

    /** The places in which something of any of the addresses is. */
    Map<String, List<String>> placesOf(Collection<Traces> addresses) {
        var search = new Search(addresses);
        var places = new LinkedHashMap<String, List<String>>();
        straws.forEach((where, pieces) -> {
            var found = pieces.stream()
                    .flatMap(piece -> search.in(piece).stream())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                places.put(where, found);
            }
        });
        return places;
    }
}

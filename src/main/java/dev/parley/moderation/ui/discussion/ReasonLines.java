package dev.parley.moderation.ui.discussion;

import dev.parley.kernel.Slug;
import dev.parley.moderation.Reason;
import dev.parley.moderation.ReasonList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The site's reasons as lines of text, each “Name: public wording”. */
final class ReasonLines {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORDING = 500;

    private ReasonLines() {}

    /** The reasons that are offered, a line each. */
    static List<String> of(ReasonList list) {
        return list.reasons().stream()
                .filter(reason -> !reason.retired())
                .map(reason -> reason.name() + ": " + reason.publicWording())
                .toList();
    }

    /** What is wrong with a line; nothing when it is right. */
    static Optional<String> problem(String line) {
        var colon = line.indexOf(':');
        if (colon < 1 || line.substring(colon + 1).isBlank()) {
            return Optional.of("needs a name, a colon and what the writer is told");
        }
        if (colon > LONGEST_NAME) {
            return Optional.of("has a name of more than " + LONGEST_NAME + " characters");
        }
        return line.length() - colon > LONGEST_WORDING
                ? Optional.of("tells the writer more than " + LONGEST_WORDING + " characters")
                : Optional.empty();
    }

    /** What is wrong with the lines together, in a sentence; nothing when it is right. */
    static Optional<String> problem(List<String> lines) {
        var lineOfName = new HashMap<String, Integer>();
        for (var line = 1; line <= lines.size(); line++) {
            var entry = lines.get(line - 1);
            if (entry.isEmpty()) {
                continue;
            }
            var before = lineOfName.putIfAbsent(name(entry).toLowerCase(Locale.ROOT), line);
            if (before != null) {
                return Optional.of("Line %d: %s has the name of line %d.".formatted(line, entry, before));
            }
        }
        return lineOfName.size() > ReasonList.MOST
                ? Optional.of("These are " + lineOfName.size() + " reasons; there can be " + ReasonList.MOST + ".")
                : Optional.empty();
    }

    /** The lines as reasons: one of a known name keeps its key, and what is gone from the lines is retired. */
    static ReasonList merge(ReasonList stored, List<String> lines) {
        var entries = lines.stream().filter(line -> !line.isEmpty()).toList();
        var byKey = new LinkedHashMap<String, Reason>();
        var kept = stored.reasons().stream()
                .filter(reason -> entries.stream().anyMatch(line -> name(line).equals(reason.name())))
                .collect(Collectors.toMap(Reason::name, Reason::key, (one, other) -> one));
        for (var line : entries) {
            var known = kept.get(name(line));
            var key = known == null ? newKey(name(line), byKey, kept) : known;
            var wording = line.substring(line.indexOf(':') + 1).strip();
            byKey.put(key, new Reason(key, name(line), wording, false));
        }
        var merged = new ArrayList<>(byKey.values());
        stored.reasons().stream()
                .filter(reason -> !byKey.containsKey(reason.key()))
                .map(reason -> new Reason(reason.key(), reason.name(), reason.publicWording(), true))
                .forEach(merged::add);
        return new ReasonList(merged.subList(0, Math.min(merged.size(), ReasonList.MOST_EVER)));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':')).strip();
    }

    // A name that was merely written in another way keeps its key; one that only sounds like another's gets a number.
    private static String newKey(String name, Map<String, Reason> taken, Map<String, String> kept) {
        var slug = Slug.of(name);
        var key = slug.value();
        for (var number = 2; taken.containsKey(key) || kept.containsValue(key); number++) {
            key = slug.numbered(number).value();
        }
        return key;
    }
}

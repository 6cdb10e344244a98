package dev.parley.moderation.ui.discussion;

import dev.parley.kernel.Slug;
import dev.parley.moderation.Reason;
import dev.parley.moderation.ReasonList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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

    /** The lines as reasons: one of a known name keeps its key, and what is gone from the lines is retired. */
    static ReasonList merge(ReasonList stored, List<String> lines) {
        var byKey = new LinkedHashMap<String, Reason>();
        for (var line : lines) {
            if (!line.isEmpty()) {
                var colon = line.indexOf(':');
                var name = line.substring(0, colon).strip();
                var key = key(stored, name);
                byKey.putIfAbsent(
                        key, new Reason(key, name, line.substring(colon + 1).strip(), false));
            }
        }
        var merged = new ArrayList<>(byKey.values());
        stored.reasons().stream()
                .filter(reason -> !byKey.containsKey(reason.key()))
                .map(reason -> new Reason(reason.key(), reason.name(), reason.publicWording(), true))
                .forEach(merged::add);
        return new ReasonList(merged.subList(0, Math.min(merged.size(), ReasonList.MOST)));
    }

    private static String key(ReasonList stored, String name) {
        return stored.reasons().stream()
                .filter(reason -> reason.name().equals(name))
                .map(Reason::key)
                .findFirst()
                .orElseGet(() -> Slug.of(name).value());
    }
}

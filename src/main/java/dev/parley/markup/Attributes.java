package dev.parley.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sanitizer's lists of attributes, in which names and values take turns. */
final class Attributes {

    private Attributes() {}

    static @Nullable String get(List<String> attributes, String name) {
        var at = indexOf(attributes, name);
        return at < 0 ? null : attributes.get(at + 1);
    }

    static void set(List<String> attributes, String name, String value) {
        var at = indexOf(attributes, name);
        if (at < 0) {
            attributes.add(name);
            attributes.add(value);
        } else {
            attributes.set(at + 1, value);
        }
    }

    private static int indexOf(List<String> attributes, String name) {
        for (var i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

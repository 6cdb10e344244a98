package dev.parley.reader.rights;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what modules hand over into what is written. */
final class ExportTexts {

    private ExportTexts() {}

    /** The same with times as texts (ISO 8601). */
    static Object plain(Object value) {
        return switch (value) {
            case Instant time -> time.toString();
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, Object>();
                map.forEach((name, fact) -> plain.put(String.valueOf(name), plain(fact)));
                yield plain;
            }
            case List<?> list -> list.stream().map(ExportTexts::plain).toList();
            default -> value;
        };
    }

    /** A name in camel case as words: {@code submittedAt} as “Submitted at”. */
    static String words(String name) {
        var words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package dev.parley.api.input;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A constant that stands in JSON and in query parameters as its name in lower case. */
public interface Word {

    /** The name as it is declared. */
    String name();

    /** The name as programs write it. */
    @JsonValue
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant that a query parameter names.
     *
     * @throws InvalidInput when there is none
     */
    static <W extends Enum<W> & Word> W parameter(Class<W> type, String name, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(value))
                .findFirst()
                .orElseThrow(() -> InvalidInput.parameter(name, choice(type.getEnumConstants())));
    }

    /** A sentence that names the constants. */
    static String choice(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant instanceof Word word ? word.word() : String.valueOf(constant))
                .collect(Collectors.joining(", ", "Use one of: ", "."));
    }
}

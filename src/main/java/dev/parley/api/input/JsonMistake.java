package dev.parley.api.input;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words what a JSON reader had to say about a body. */
public final class JsonMistake {

    private JsonMistake() {}

    /** The field that has a wrong value or isn't known; empty when the body as a whole is wrong. */
    public static Optional<FieldProblem> field(JacksonException mistake) {
        if (!(mistake instanceof MismatchedInputException mismatch)
                || mistake.getPath().isEmpty()) {
            return Optional.empty();
        }
        var message = mismatch instanceof UnrecognizedPropertyException unknown
                ? "There is no such field here. The fields are " + known(unknown) + "."
                : expected(mismatch.getTargetType());
        return Optional.of(new FieldProblem(path(mismatch), message));
    }

    /** What is wrong with the body as a whole. */
    public static String body(JacksonException mistake) {
        if (mistake instanceof StreamConstraintsException) {
            return "The JSON is nested too deeply, or a name or number in it is too long.";
        }
        if (mistake instanceof MismatchedInputException) {
            return "The body must be one JSON object.";
        }
        var location = mistake.getLocation();
        return location == null
                ? "The body is not JSON in UTF-8."
                : "The body is not JSON in UTF-8: it can't be read from line %d, column %d on."
                        .formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds();
        return names == null
                ? "none"
                : names.stream().map(String::valueOf).sorted().collect(joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "This has the wrong type.";
        }
        if (type.isEnum()) {
            return Word.choice(type.getEnumConstants());
        }
        if (type == Instant.class) {
            return "Write a date and time with its offset, such as 2026-11-23T10:00:00Z.";
        }
        if (type == UUID.class) {
            return "This is no id.";
        }
        return Collection.class.isAssignableFrom(type) ? "This must be a list." : "This must be a text.";
    }

    private static String path(JacksonException mistake) {
        var path = new StringBuilder();
        for (var step : mistake.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}

package dev.parley;

import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.core.NestedExceptionUtils;

/** Says why something failed, in one line for a terminal. */
final class Failure {

    private Failure() {}

    static String inOneLine(Throwable failure) {
        var telling = isWordedForPeople(failure) ? failure : NestedExceptionUtils.getMostSpecificCause(failure);
        var message = Objects.requireNonNullElse(
                telling.getMessage(), telling.getClass().getSimpleName());
        return message.lines().findFirst().orElse("it failed").strip();
    }

    private static boolean isWordedForPeople(Throwable failure) {
        return failure instanceof UncheckedIOException
                || failure.getClass().getName().startsWith(Failure.class.getPackageName() + ".");
    }
}

package dev.parley;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Says why something failed, in one line for a terminal. */
final class Failure {

    private Failure() {}

    static String inOneLine(Throwable failure) {
        var inWords = first(failure, Failure::isWordedForPeople);
        if (inWords.isPresent()) {
            return firstLine(inWords.get());
        }
        var root = NestedExceptionUtils.getMostSpecificCause(failure);
        if (root instanceof BindValidationException mistakes) {
            return "A setting can't be used: " + firstOf(mistakes);
        }
        if (first(failure, BindException.class::isInstance).orElse(null) instanceof BindException setting) {
            return "The setting " + setting.getName() + " can't be used: " + firstLine(root);
        }
        var refused = first(failure, SQLException.class::isInstance);
        if (refused.isPresent()) {
            return "The database can't be used: " + firstLine(root.getMessage() == null ? refused.get() : root);
        }
        return firstLine(root);
    }

    private static Optional<Throwable> first(Throwable failure, Predicate<? super Throwable> wanted) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(wanted)
                .findFirst();
    }

    private static boolean isWordedForPeople(Throwable failure) {
        return failure instanceof UncheckedIOException
                || failure.getClass().getName().startsWith(Failure.class.getPackageName() + ".");
    }

    private static String firstOf(BindValidationException mistakes) {
        var errors = mistakes.getValidationErrors();
        return errors.getAllErrors().stream()
                .findFirst()
                .map(error -> named(errors.getName().toString(), error) + " " + error.getDefaultMessage())
                .orElseGet(() -> firstLine(mistakes));
    }

    private static String named(String prefix, ObjectError error) {
        return error instanceof FieldError field ? prefix + "." + field.getField() : prefix;
    }

    private static String firstLine(Throwable failure) {
        return Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("it failed")
                .strip();
    }
}

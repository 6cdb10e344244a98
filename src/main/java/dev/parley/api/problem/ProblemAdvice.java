package dev.parley.api.problem;

import dev.parley.api.input.FieldProblem;
import dev.parley.api.input.InvalidInput;
import dev.parley.api.input.JsonMistake;
import dev.parley.article.InvalidArticle;
import dev.parley.article.NoSuchArticle;
import dev.parley.article.NotYourArticle;
import dev.parley.article.SlugTaken;
import dev.parley.article.StaleArticle;
import dev.parley.comment.NoSuchComment;
import dev.parley.kernel.Cursor.InvalidCursor;
import dev.parley.moderation.DecisionUnknown;
import dev.parley.moderation.queue.InvalidView;
import dev.parley.moderation.queue.NoSuchView;
import dev.parley.moderation.queue.NotYourView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns what the modules say about a call into problem documents; before Spring's own, which know less. */
@RestControllerAdvice("dev.parley.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput invalid) {
        var kind = switch (invalid.place()) {
            case BODY -> ProblemKind.INVALID_FIELDS;
            case PARAMETER, HEADER -> ProblemKind.INVALID_REQUEST;
        };
        return kind.problem(invalid.problems());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidArticle invalid) {
        return ProblemKind.INVALID_FIELDS.problem(invalid.problems().stream()
                .map(problem -> new FieldProblem(problem.field(), problem.message()))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidView invalid) {
        return ProblemKind.INVALID_FIELDS.problem(
                List.of(new FieldProblem(invalid.field(), String.valueOf(invalid.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidCursor invalid) {
        return ProblemKind.INVALID_REQUEST.problem(
                List.of(new FieldProblem("after", String.valueOf(invalid.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail unreadable(JacksonException mistake) {
        return JsonMistake.field(mistake)
                .map(field -> ProblemKind.INVALID_FIELDS.problem(List.of(field)))
                .orElseGet(() -> ProblemKind.MALFORMED_BODY.problem(JsonMistake.body(mistake)));
    }

    @ExceptionHandler
    ProblemDetail taken(SlugTaken taken) {
        return ProblemKind.SLUG_TAKEN.problem(List.of(new FieldProblem("slug", String.valueOf(taken.getMessage()))));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> stale(StaleArticle stale, WebRequest request) throws Exception {
        return handleException(ApiProblem.staleVersion(stale.current()), request);
    }

    @ExceptionHandler({NotYourArticle.class, NotYourView.class})
    ProblemDetail notYours(RuntimeException notYours) {
        return ProblemKind.FORBIDDEN.problem(String.valueOf(notYours.getMessage()));
    }

    @ExceptionHandler({NoSuchArticle.class, NoSuchComment.class, NoSuchView.class, DecisionUnknown.class})
    ProblemDetail missing(RuntimeException missing) {
        return ProblemKind.NOT_FOUND.problem(String.valueOf(missing.getMessage()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        // Jackson takes it for a mistake in the field that it was reading when the body broke off, or became too large.
        var cause = unreadable.getCause();
        if (cause != null && cause.getCause() instanceof ResponseStatusException refusal) {
            return handleErrorResponseException(refusal, refusal.getHeaders(), refusal.getStatusCode(), request);
        }
        var problem = cause instanceof JacksonException mistake
                ? unreadable(mistake)
                : ProblemKind.MALFORMED_BODY.problem("The body is missing, or ended early.");
        return handleExceptionInternal(
                unreadable, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = invalid.getParameterValidationResults().stream()
                .map(result -> new FieldProblem(
                        String.valueOf(result.getMethodParameter().getParameterName()),
                        String.valueOf(result.getResolvableErrors().getFirst().getDefaultMessage())))
                .toList();
        return handleExceptionInternal(invalid, ProblemKind.INVALID_REQUEST.problem(fields), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "parameter";
        var problem = ProblemKind.INVALID_REQUEST.problem(
                List.of(new FieldProblem(name, wanted(mismatch.getRequiredType()))));
        return handleExceptionInternal(mismatch, problem, headers, status, request);
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == Instant.class) {
            return "This must be a time, such as 2026-03-01T12:00:00Z.";
        }
        return type == int.class ? "This must be a whole number." : "This is no id.";
    }
}

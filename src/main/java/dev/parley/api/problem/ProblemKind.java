package dev.parley.api.problem;

import dev.parley.api.input.FieldProblem;
import dev.parley.kernel.Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of problems, each with a name that stays the same. */
enum ProblemKind {
    MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body can't be read"),
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request can't be understood"),
    INVALID_FIELDS(HttpStatus.UNPROCESSABLE_CONTENT, "Something in the body has to be mended"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    SLUG_TAKEN(HttpStatus.CONFLICT, "The address is taken"),
    CHANGED_SINCE(HttpStatus.CONFLICT, "It was changed since"),
    TRY_AGAIN(HttpStatus.CONFLICT, "Someone else was there at the same moment"),
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED, "It was changed meanwhile"),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "The version is missing"),
    STORAGE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The storage is out of reach"),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here");

    private static final int LONGEST_DETAIL = 1_000;

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    ProblemDetail problem(String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, presentable(detail));
        problem.setType(URI.create(
                "urn:parley:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(title);
        return problem;
    }

    ProblemDetail problem(List<FieldProblem> fields) {
        var shown = fields.stream()
                .map(field -> new FieldProblem(presentable(field.field()), presentable(field.message())))
                .toList();
        var problem = problem(shown.getFirst().field() + ": " + shown.getFirst().message());
        problem.setProperty("errors", shown);
        return problem;
    }

    // Words may repeat what was sent: half a character in it could not be written, a long text would fill the screen.
    private static String presentable(String words) {
        var clean = Text.cleanLine(words);
        return Text.length(clean) <= LONGEST_DETAIL
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
    }
}

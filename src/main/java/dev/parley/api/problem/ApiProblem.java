package dev.parley.api.problem;

import dev.parley.article.ArticleEdit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Ends a call with a problem document. */
public final class ApiProblem extends ErrorResponseException {

    private ApiProblem(ProblemDetail problem) {
        super(HttpStatusCode.valueOf(problem.getStatus()), problem, null);
    }

    /** There is nothing of that name. */
    public static ApiProblem notFound(String detail) {
        return new ApiProblem(ProblemKind.NOT_FOUND.problem(detail));
    }

    /** A change came without the version that it is based on. */
    public static ApiProblem versionRequired() {
        return new ApiProblem(ProblemKind.VERSION_REQUIRED.problem(
                "Send the ETag, as GET answers it, in the header If-Match, so that nobody's change is lost."));
    }

    /** The article was changed since the version that {@code If-Match} names; the answer carries the current one. */
    public static ApiProblem staleVersion(ArticleEdit current) {
        var problem = ProblemKind.STALE_VERSION.problem("The article was changed at " + current.changedAt()
                + "; nothing of yours was stored. Fetch it, look at the change, and send yours again.");
        problem.setProperty("version", current.version());
        problem.setProperty("changedAt", current.changedAt());
        var stale = new ApiProblem(problem);
        stale.getHeaders().setETag("\"" + current.version() + "\"");
        return stale;
    }

    /** The comment was changed since the version that {@code If-Match} names. */
    public static ApiProblem staleComment(long version) {
        var problem = ProblemKind.STALE_VERSION.problem(
                "The comment was changed; nothing of yours was stored. Fetch it, look at it, and send yours again.");
        problem.setProperty("version", version);
        var stale = new ApiProblem(problem);
        stale.getHeaders().setETag("\"" + version + "\"");
        return stale;
    }

    /**
     * A decision can't be undone, because the comment was changed since.
     *
     * @param status where the comment stands now
     * @param by who decided last, if anybody did
     * @param at when that was
     */
    public static ApiProblem changedSince(String status, @Nullable String by, @Nullable Instant at) {
        var problem = ProblemKind.CHANGED_SINCE.problem(
                "The comment was changed since this decision; it is " + status + " now and stays so.");
        problem.setProperty("currentStatus", status);
        problem.setProperty("by", by);
        problem.setProperty("at", at);
        return new ApiProblem(problem);
    }
}

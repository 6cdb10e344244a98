package dev.parley.api.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says that something failed here, in words for the caller, and the rest in the log. */
@RestControllerAdvice("dev.parley.api")
class FailureAdvice {

    private static final Logger log = LoggerFactory.getLogger(FailureAdvice.class);
    private static final String RETRY_SECONDS = "5";

    /** Two callers took the same name, or changed the same thing, at the same moment. */
    @ExceptionHandler({DataIntegrityViolationException.class, ConcurrencyFailureException.class})
    ProblemDetail collision(DataAccessException collision) {
        return ProblemKind.TRY_AGAIN.problem("Nothing was stored. Send the same call again.");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> storageFails(RuntimeException failure) {
        log.error("The storage failed during a call of the API", failure);
        var problem = ProblemKind.STORAGE_UNAVAILABLE.problem("Nothing was stored. Try again in a moment.");
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problem);
    }

    // Whom the door has to turn away is told by the door.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ProblemDetail notAllowed(RuntimeException notAllowed) {
        throw notAllowed;
    }

    @ExceptionHandler
    ProblemDetail anythingElse(Exception failure) {
        log.error("A call of the API failed", failure);
        return ProblemKind.FAILURE.problem("The call failed for a reason that is in the site's log.");
    }
}

package dev.parley.site.error;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Asks readers to come back when the storage is out of reach. */
@ControllerAdvice("dev.parley.site")
class StorageAdvice {

    private static final Logger log = LoggerFactory.getLogger(StorageAdvice.class);

    private final ErrorAnswers answers;

    StorageAdvice(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> outOfReach(Exception e, HttpServletRequest request) {
        log.error("A page could not be read from the storage", e);
        return answers.answer(HttpStatus.SERVICE_UNAVAILABLE.value(), request.getRequestURI());
    }
}

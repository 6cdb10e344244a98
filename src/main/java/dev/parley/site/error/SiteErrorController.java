package dev.parley.site.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what nothing else answered. */
@Controller
class SiteErrorController implements ErrorController {

    private final ErrorAnswers answers;

    SiteErrorController(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        return answers.answer(
                status(request), Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), ""));
    }

    private static int status(HttpServletRequest request) {
        var exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (exception instanceof DataAccessException || exception instanceof TransactionException) {
            return HttpStatus.SERVICE_UNAVAILABLE.value();
        }
        // Nobody was sent here by an error: the address itself was asked for.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }
}

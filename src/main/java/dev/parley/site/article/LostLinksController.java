package dev.parley.site.article;

import dev.parley.kernel.Text;
import dev.parley.notification.ReaderMail;
import dev.parley.reader.EmailAddress;
import dev.parley.site.page.Head;
import dev.parley.site.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Mails writers the links to their comments. The answer is the same whether an address is known or not. */
@Controller
class LostLinksController {

    private static final Logger log = LoggerFactory.getLogger(LostLinksController.class);

    private static final String TEMPLATE = "article/lost";
    private static final String NO_ADDRESS = "This is not an email address. One looks like name@example.com.";
    private static final String TOO_MANY =
            "Many mails were asked for from your network within an hour. Please try again in an hour.";
    private static final String NOT_NOW =
            "Your request could not be stored just now. Please send it again in a minute.";
    private static final String AN_HOUR = "3600";
    private static final String A_MINUTE = "60";

    private final ReaderMail mail;
    private final Pages pages;

    LostLinksController(ReaderMail mail, Pages pages) {
        this.mail = mail;
        this.pages = pages;
    }

    @GetMapping("/comments/lost")
    ResponseEntity<byte[]> ask() {
        return answer(HttpStatus.OK, Request.of(mail.isOffered()));
    }

    @PostMapping(path = "/comments/lost", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> send(HttpServletRequest request) throws IOException {
        var typed = Text.cleanLine(new FormBody(request.getInputStream().readAllBytes()).value("email"));
        var page = Request.of(mail.isOffered());
        var address = EmailAddress.parse(typed);
        if (!page.offered()) {
            return answer(HttpStatus.OK, page);
        }
        if (address.isEmpty()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, page.mending(typed, NO_ADDRESS));
        }
        try {
            return mail.sendLostLinks(address.get(), request.getRemoteAddr())
                    ? answer(HttpStatus.OK, page.taken())
                    : answer(HttpStatus.TOO_MANY_REQUESTS, page.mending(typed, TOO_MANY));
        } catch (DataAccessException | TransactionException e) {
            log.error("A request for lost links could not be stored", e);
            return answer(HttpStatus.SERVICE_UNAVAILABLE, page.mending(typed, NOT_NOW));
        }
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, Request page) {
        var headers = new HttpHeaders();
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            headers.set(HttpHeaders.RETRY_AFTER, AN_HOUR);
        } else if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, A_MINUTE);
        }
        return pages.once(status, TEMPLATE, page, headers);
    }

    /**
     * The page that asks for the address.
     *
     * @param offered whether there is a mail server at all
     * @param typed what stands in the field
     * @param problem what is to be mended; empty when nothing is
     * @param done whether the request was taken
     */
    record Request(Head head, boolean offered, String typed, String problem, boolean done) {

        static Request of(boolean offered) {
            return new Request(Head.hidden("Links to your comments"), offered, "", "", false);
        }

        Request mending(String kept, String what) {
            return new Request(head, offered, kept, what, false);
        }

        Request taken() {
            return new Request(head, offered, "", "", true);
        }

        @Override
        public String toString() {
            return "(a request for lost links)";
        }
    }
}

package dev.parley.site.article;

import dev.parley.comment.Delivery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** Reads from a request how its form came. */
final class Deliveries {

    private Deliveries() {}

    static Delivery of(HiddenFields hidden, HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return new Delivery(
                request.getRemoteAddr(),
                agent.substring(0, Math.min(agent.length(), Delivery.MAX_USER_AGENT)),
                hidden.trap(),
                hidden.fillTime(),
                hidden.proof());
    }
}

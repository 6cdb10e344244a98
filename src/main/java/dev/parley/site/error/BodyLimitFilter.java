package dev.parley.site.error;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Takes no body that is larger than its door is wide: {@code 413} at once where the length is announced, and as
 * soon as it is reached where it isn't. A body that stops coming before its end is answered with {@code 408}.
 */
final class BodyLimitFilter implements Filter {

    private static final int KIB = 1_024;
    private static final int MIB = 1_024 * KIB;

    // What a sender pushes on after the answer is swallowed, so that it gets to read the answer; up to a point.
    private static final long MOST_SWALLOWED = 64L * MIB;

    private final ErrorAnswers answers;

    BodyLimitFilter(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) servletRequest;
        var response = (HttpServletResponse) servletResponse;
        var limit = limit(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE);
            return;
        }
        if (request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
            return;
        }
        var body = new CountedRequest(request, limit);
        try {
            chain.doFilter(body, response);
            body.refusal().ifPresent(refusal -> swallow(request, refusal.getStatusCode()));
        } catch (IOException | ServletException | RuntimeException e) {
            if (body.refusal().isEmpty() || response.isCommitted()) {
                throw e;
            }
            refuse(request, response, body.refusal().get().getStatusCode());
        }
    }

    // A comment of 10,000 characters takes 120 kB at most; more is taken in, to be given back with a word on it.
    private static long limit(String path) {
        if (path.startsWith("/api/")) {
            return 8L * MIB;
        }
        return path.startsWith("/admin") ? 16L * MIB : MIB;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status)
            throws IOException {
        response.reset();
        var answer = answers.answer(status.value(), request.getRequestURI());
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.CONNECTION, "close");
        var body = answer.getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
        swallow(request, status);
    }

    // Who asked whether to send the body at all has the answer now, and sends nothing.
    private static void swallow(HttpServletRequest request, HttpStatusCode refusal) {
        if (!refusal.isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE) || request.getHeader(HttpHeaders.EXPECT) != null) {
            return;
        }
        try {
            request.getInputStream().skip(MOST_SWALLOWED);
        } catch (IOException senderIsGone) {
            // Then there is nobody left to answer.
        }
    }
}

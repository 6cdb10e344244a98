package dev.parley.site.error;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request whose body can be read up to a limit, and as long as it keeps coming. Who reads on gets an exception that
 * bears the status to answer with, so that whoever answers, answers alike.
 */
final class CountedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private long read;
    private @Nullable ResponseStatusException refusal;

    CountedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    /** Why the body could not be read to its end. */
    Optional<ResponseStatusException> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new CountedStream(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = getCharacterEncoding();
        var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public @Nullable String getParameter(String name) {
        return fromForm(() -> super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fromForm(() -> super.getParameterValues(name));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return fromForm(super::getParameterNames);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fromForm(super::getParameterMap);
    }

    private ResponseStatusException refuse(HttpStatus status, String reason, @Nullable Throwable cause) {
        refusal = new ResponseStatusException(status, reason, cause);
        return refusal;
    }

    private int counted(int bytes) {
        read += Math.max(bytes, 0);
        if (read > limit) {
            throw refuse(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than " + limit + " bytes.", null);
        }
        return bytes;
    }

    // The server waited long enough, or ends and can't wait any longer; or the sender hung up.
    private ResponseStatusException cutShort(Exception e) {
        var waited = NestedExceptionUtils.getMostSpecificCause(e) instanceof TimeoutException;
        return refuse(
                waited ? HttpStatus.REQUEST_TIMEOUT : HttpStatus.BAD_REQUEST,
                "Only a part of the body arrived. Send it again.",
                e);
    }

    // For parameters the server reads a form by itself, past the stream below.
    private <T extends @Nullable Object> T fromForm(Supplier<T> parameters) {
        try {
            return parameters.get();
        } catch (RuntimeException e) {
            var cause = NestedExceptionUtils.getMostSpecificCause(e);
            throw cause instanceof TimeoutException || cause instanceof EOFException ? cutShort(e) : e;
        }
    }

    private final class CountedStream extends ServletInputStream {

        private final ServletInputStream stream;

        CountedStream(ServletInputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() {
            try {
                var next = stream.read();
                counted(next < 0 ? 0 : 1);
                return next;
            } catch (IOException e) {
                throw cutShort(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            try {
                return counted(stream.read(buffer, offset, length));
            } catch (IOException e) {
                throw cutShort(e);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}

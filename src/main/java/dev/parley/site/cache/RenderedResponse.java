package dev.parley.site.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the body and an error's status back while a page is rendered; headers go to the response itself. */
final class RenderedResponse extends HttpServletResponseWrapper {

    // Written anew with each answer.
    private static final Set<String> OWN_HEADERS = Set.of(
            "content-length",
            "content-type",
            "content-encoding",
            "transfer-encoding",
            "etag",
            "vary",
            "date",
            "connection");

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    private final ServletOutputStream stream = new BodyStream(body);
    private @Nullable PrintWriter writer;
    private int error;
    private @Nullable String errorMessage;

    RenderedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether the answer may be kept at all: a 200 that belongs to no one in particular. */
    boolean isKeepable() {
        return error == 0
                && getStatus() == SC_OK
                && !containsHeader("Set-Cookie")
                && getContentType() != null
                && !isCommitted();
    }

    boolean isServerError() {
        return Math.max(error, getStatus()) >= SC_INTERNAL_SERVER_ERROR;
    }

    CachedPage toPage(PageLife life) {
        return new CachedPage(life, getContentType(), headers(), bytes());
    }

    /** Gives out what was kept back, as it is. */
    void deliver() throws IOException {
        var response = (HttpServletResponse) getResponse();
        if (error != 0) {
            response.sendError(error, errorMessage);
        } else if (!response.isCommitted()) {
            response.getOutputStream().write(bytes());
        }
    }

    private byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    private List<CachedPage.Header> headers() {
        var headers = new ArrayList<CachedPage.Header>();
        for (var name : getHeaderNames()) {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(new CachedPage.Header(name, String.join(", ", getHeaders(name))));
            }
        }
        return headers;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
        errorMessage = message;
    }

    @Override
    public void flushBuffer() {
        // What is kept back can't be flushed.
    }

    @Override
    public void setContentLength(int length) {
        // The length of the variant that is given out is set then.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void reset() {
        body.reset();
        super.reset();
    }

    private static final class BodyStream extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        BodyStream(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Pages are written at once");
        }
    }
}

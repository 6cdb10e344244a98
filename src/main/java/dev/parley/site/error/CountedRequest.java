package dev.parley.site.error;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body can be read up to a limit. */
final class CountedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private long read;

    CountedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    boolean isTooLarge() {
        return read > limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new CountedStream(super.getInputStream());
    }

    private void count(int bytes) throws IOException {
        read += Math.max(bytes, 0);
        if (isTooLarge()) {
            throw new IOException("The body is larger than " + limit + " bytes");
        }
    }

    private final class CountedStream extends ServletInputStream {

        private final ServletInputStream stream;

        CountedStream(ServletInputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            var next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var bytes = stream.read(buffer, offset, length);
            count(bytes);
            return bytes;
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

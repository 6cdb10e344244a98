package dev.parley.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A finished answer {@code 200}: its headers, and its body as it is and compressed. */
final class CachedPage {

    // A page that can't be rendered is asked for again after this time, by one request alone.
    private static final long PAUSE_MILLIS = Duration.ofSeconds(5).toMillis();
    private static final int OVERHEAD_BYTES = 2_000;

    private final Set<String> subjects;
    private final String contentType;
    private final List<Header> headers;
    private final Variant plain;
    private final Variant gzipped;
    private final AtomicLong freshUntil;

    CachedPage(PageLife life, String contentType, List<Header> headers, byte[] body) {
        this.subjects = life.subjects();
        this.freshUntil = new AtomicLong(life.until().toEpochMilli());
        this.contentType = contentType;
        this.headers = List.copyOf(headers);
        var hash = Compression.hash(body);
        this.plain = new Variant('"' + hash + '"', body);
        this.gzipped = new Variant('"' + hash + "-gzip\"", Compression.gzip(body));
    }

    boolean isAbout(String subject) {
        return subjects.contains(subject);
    }

    /** True for one of those who find the page old at this time: the one who shall render it anew. */
    boolean claimRenewal(long now) {
        var until = freshUntil.get();
        return now >= until && freshUntil.compareAndSet(until, now + PAUSE_MILLIS);
    }

    int weight() {
        return plain.length() + gzipped.length() + OVERHEAD_BYTES;
    }

    /** Gives the page out, or {@code 304} where the asker has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var compressed = AcceptedEncodings.allowGzip(request.getHeader("Accept-Encoding"));
        var variant = compressed ? gzipped : plain;
        for (var header : headers) {
            response.setHeader(header.name, header.value);
        }
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", variant.tag());
        if (EntityTags.anyMatches(request.getHeaders("If-None-Match"), variant.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(variant.length());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(variant.body());
        }
    }

    /** A header that every answer with this page bears. */
    record Header(String name, String value) {}
}

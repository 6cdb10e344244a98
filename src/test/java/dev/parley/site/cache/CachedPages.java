package dev.parley.site.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.site.SetClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** A site of one page, which bears the number of its rendering, behind the page cache. */
final class CachedPages {

    static final String ARTICLE = "/articles/spring";
    static final String SUBJECT = "article 1";

    private final SetClock clock = new SetClock();
    private final PageCache cache = new PageCache(new PageCacheProperties(DataSize.ofMegabytes(1)));
    private final PageCacheFilter filter = new PageCacheFilter(cache, clock);
    private final AtomicInteger renderings = new AtomicInteger();

    SetClock clock() {
        return clock;
    }

    PageCache cache() {
        return cache;
    }

    /** How often the page was rendered. */
    AtomicInteger renderings() {
        return renderings;
    }

    static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    MockHttpServletResponse get(String path) throws Exception {
        return send(request(path));
    }

    MockHttpServletResponse send(HttpServletRequest request) throws Exception {
        return send(
                request, (asked, answer) -> page(renderings.incrementAndGet()).doFilter(asked, answer));
    }

    /** Sends a request that is answered in another way where the cache doesn't answer it. */
    MockHttpServletResponse send(HttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    /** Renders the page with that number. */
    FilterChain page(int number) {
        return (request, response) -> {
            new PageLife(Set.of(SUBJECT), clock.instant().plus(Duration.ofMinutes(30)))
                    .tell((HttpServletRequest) request);
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", "default-src 'none'");
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(("<p>Spring " + number + "</p>").getBytes(UTF_8));
        };
    }
}

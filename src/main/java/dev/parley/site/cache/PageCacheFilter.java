package dev.parley.site.cache;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests for public pages from the {@link PageCache}, before anything else looks at them. On a miss one
 * request renders the page and the others wait for it. An old page is rendered anew by one request while the
 * others still get it, and for as long as rendering fails.
 */
final class PageCacheFilter implements Filter {

    private static final Logger log = LoggerFactory.getLogger(PageCacheFilter.class);
    private static final long PATIENCE_SECONDS = 10;

    private final PageCache cache;
    private final Clock clock;

    PageCacheFilter(PageCache cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) servletRequest;
        var response = (HttpServletResponse) servletResponse;
        var key = PageKey.of(request);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        var known = cache.get(key);
        if (known == null) {
            var own = new CompletableFuture<CachedPage>();
            known = cache.begin(key, own);
            if (known == null) {
                render(own, new Exchange(request, response, chain));
                return;
            }
        }
        var page = await(known);
        if (page == null) {
            chain.doFilter(request, response);
        } else if (page.claimRenewal(clock.millis())) {
            renew(new Renewal(key, known, page), new Exchange(request, response, chain));
        } else {
            page.answer(request, response);
        }
    }

    private static void render(CompletableFuture<CachedPage> rendering, Exchange exchange)
            throws IOException, ServletException {
        try {
            var rendered = exchange.render();
            var page = toPage(exchange.request, rendered);
            if (page == null) {
                rendering.cancel(false);
                rendered.deliver();
            } else {
                rendering.complete(page);
                exchange.answer(page);
            }
        } finally {
            // Takes a rendering that failed out of the cache; it changes nothing when the page is there.
            rendering.cancel(false);
        }
    }

    private void renew(Renewal renewal, Exchange exchange) throws IOException, ServletException {
        RenderedResponse rendered;
        try {
            rendered = exchange.render();
        } catch (IOException | ServletException | RuntimeException e) {
            log.warn("{} could not be rendered anew and is given out as it was", renewal.key, e);
            exchange.answerAfterAll(renewal.old);
            return;
        }
        var page = toPage(exchange.request, rendered);
        if (page != null) {
            cache.renew(renewal.key, renewal.known, page);
            exchange.answer(page);
        } else if (rendered.isServerError()) {
            exchange.answerAfterAll(renewal.old);
        } else {
            cache.remove(renewal.key, renewal.known);
            rendered.deliver();
        }
    }

    private static @Nullable CachedPage toPage(HttpServletRequest request, RenderedResponse rendered) {
        var life = PageLife.of(request);
        return life == null || !rendered.isKeepable() ? null : rendered.toPage(life);
    }

    private static @Nullable CachedPage await(CompletableFuture<CachedPage> page) {
        try {
            return page.state() == State.SUCCESS ? page.resultNow() : page.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | CancellationException | TimeoutException e) {
            return null;
        }
    }

    /** An old page whose turn it is, and where it stands. */
    private record Renewal(String key, CompletableFuture<CachedPage> known, CachedPage old) {}

    /** A request on its way to being rendered. */
    private record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

        RenderedResponse render() throws IOException, ServletException {
            var rendered = new RenderedResponse(response);
            chain.doFilter(new PageRequest(request), rendered);
            return rendered;
        }

        void answer(CachedPage page) throws IOException {
            page.answer(request, response);
        }

        /** Forgets what the failed rendering said, and gives out the page. */
        void answerAfterAll(CachedPage page) throws IOException {
            response.reset();
            page.answer(request, response);
        }
    }

    /** A page is rendered whole also when only its head is asked for. */
    private static final class PageRequest extends HttpServletRequestWrapper {
        PageRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}

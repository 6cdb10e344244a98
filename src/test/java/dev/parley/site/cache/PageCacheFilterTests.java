package dev.parley.site.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.site.SetClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** How finished pages are given out. */
class PageCacheFilterTests {

    private static final String ARTICLE = "/articles/spring";
    private static final String SUBJECT = "article 1";

    private final SetClock clock = new SetClock();
    private final PageCache cache = new PageCache(new PageCacheProperties(DataSize.ofMegabytes(1)));
    private final PageCacheFilter filter = new PageCacheFilter(cache, clock);
    private final AtomicInteger renderings = new AtomicInteger();

    @Test
    void aPageIsRenderedOnceAndGivenOutOften() throws Exception {
        var first = get(ARTICLE);
        var second = get(ARTICLE);

        assertThat(first.getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(second.getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).startsWith("\"");
        assertThat(second.getContentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(renderings).hasValue(1);
    }

    @Test
    void headersOfTheRenderingComeWithEveryAnswer() throws Exception {
        get(ARTICLE);

        var cached = get(ARTICLE);
        assertThat(cached.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(cached.getHeaders("Vary")).containsExactly("Accept-Encoding");
        assertThat(cached.getHeader("Content-Length")).isEqualTo("15");
    }

    @Test
    void whoHasThePageIsToldSoAndGetsNoBody() throws Exception {
        var tag = get(ARTICLE).getHeader("ETag");
        var request = request(ARTICLE);
        request.addHeader("If-None-Match", "\"other\", W/" + tag);

        var answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("ETag")).isEqualTo(tag);
        assertThat(answer.getHeader("Content-Security-Policy")).isNotNull();
        assertThat(answer.getHeader("Content-Length")).isNull();
    }

    @Test
    void whoHasAnotherPageGetsThisOne() throws Exception {
        get(ARTICLE);
        var request = request(ARTICLE);
        request.addHeader("If-None-Match", "\"x\"");

        assertThat(send(request).getStatus()).isEqualTo(200);
    }

    @Test
    void theCompressedPageHasATagOfItsOwn() throws Exception {
        var plain = get(ARTICLE);
        var request = request(ARTICLE);
        request.addHeader("Accept-Encoding", "br, gzip;q=0.5");

        var compressed = send(request);
        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(unzipped(compressed)).isEqualTo("<p>Spring 1</p>");
    }

    @Test
    void theHeadHasTheLengthAndNoBody() throws Exception {
        var request = request(ARTICLE);
        request.setMethod("HEAD");

        for (var answer : new MockHttpServletResponse[] {send(request), send(request)}) {
            assertThat(answer.getHeader("Content-Length")).isEqualTo("15");
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(renderings).hasValue(1);
    }

    @Test
    void parametersThatThePageDoesNotKnowMakeNoOtherPage() throws Exception {
        get(ARTICLE);
        var request = request(ARTICLE);
        request.setQueryString("utm_source=x%20y");

        assertThat(send(request).getContentAsString()).isEqualTo("<p>Spring 1</p>");
    }

    @Test
    void newsAboutAnArticleDropItsPagesAndNoOthers() throws Exception {
        get(ARTICLE);
        cache.drop("article 2");
        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 1</p>");

        cache.drop(SUBJECT);
        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void whatWasRenderedBeforeTheNewsIsNotKept() throws Exception {
        var stale = new MockHttpServletResponse();
        filter.doFilter(request(ARTICLE), stale, (request, response) -> {
            page(1).doFilter(request, response);
            cache.drop(SUBJECT);
        });

        assertThat(stale.getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(send(request(ARTICLE), page(2)).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void whoComesAfterTheNewsDoesNotWaitForTheRenderingFromBefore() throws Exception {
        var rendering = new CountDownLatch(1);
        var newsAreOut = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var stale = threads.submit(() -> send(request(ARTICLE), (request, response) -> {
                rendering.countDown();
                awaited(newsAreOut);
                page(1).doFilter(request, response);
            }));
            rendering.await();
            cache.drop(SUBJECT);

            assertThat(send(request(ARTICLE), page(2)).getContentAsString()).isEqualTo("<p>Spring 2</p>");
            newsAreOut.countDown();
            assertThat(stale.get().getContentAsString()).isEqualTo("<p>Spring 1</p>");
        }
        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void manyWhoAskAtOnceWaitForOneRendering() throws Exception {
        var asked = new ArrayList<Callable<MockHttpServletResponse>>();
        for (var i = 0; i < 20; i++) {
            asked.add(() -> get(ARTICLE));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asked)) {
                assertThat(answer.get().getContentAsString()).isEqualTo("<p>Spring 1</p>");
            }
        }
        assertThat(renderings).hasValue(1);
    }

    @Test
    void aPageThatIsNotThereIsAskedForEachTime() throws Exception {
        FilterChain nothing = (request, response) -> {
            renderings.incrementAndGet();
            ((HttpServletResponse) response).sendError(404);
        };

        assertThat(send(request(ARTICLE), nothing).getStatus()).isEqualTo(404);
        assertThat(send(request(ARTICLE), nothing).getStatus()).isEqualTo(404);
        assertThat(renderings).hasValue(2);
    }

    @Test
    void aPageThatSaysNothingOfItsLifeIsNotKept() throws Exception {
        FilterChain silent = (request, response) -> {
            renderings.incrementAndGet();
            response.setContentType("text/html");
            response.getWriter().write("once");
        };

        assertThat(send(request(ARTICLE), silent).getContentAsString()).isEqualTo("once");
        send(request(ARTICLE), silent);
        assertThat(renderings).hasValue(2);
    }

    @Test
    void aPageWithACookieIsNotKept() throws Exception {
        FilterChain personal = (request, response) -> {
            ((HttpServletResponse) response).addHeader("Set-Cookie", "a=b");
            page(renderings.incrementAndGet()).doFilter(request, response);
        };

        send(request(ARTICLE), personal);
        assertThat(send(request(ARTICLE), personal).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void anOldPageIsRenderedAnew() throws Exception {
        get(ARTICLE);
        clock.advance(Duration.ofHours(1));

        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void anOldPageIsGivenOutForAsLongAsItCanNotBeRendered() throws Exception {
        get(ARTICLE);
        clock.advance(Duration.ofHours(1));

        var afterAnError = send(request(ARTICLE), (_, response) -> {
            ((HttpServletResponse) response).setHeader("Retry-After", "30");
            ((HttpServletResponse) response).setStatus(503);
        });
        assertThat(afterAnError.getStatus()).isEqualTo(200);
        assertThat(afterAnError.getHeader("Retry-After")).isNull();
        assertThat(afterAnError.getContentAsString()).isEqualTo("<p>Spring 1</p>");

        clock.advance(Duration.ofSeconds(6));
        var afterAnException = send(request(ARTICLE), (_, _) -> {
            throw new IOException("The database is down");
        });
        assertThat(afterAnException.getContentAsString()).isEqualTo("<p>Spring 1</p>");

        clock.advance(Duration.ofSeconds(6));
        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void anArticleThatIsGoneIsGoneWhenItsPageIsOld() throws Exception {
        get(ARTICLE);
        clock.advance(Duration.ofHours(1));

        FilterChain gone = (_, response) -> ((HttpServletResponse) response).sendError(404);
        assertThat(send(request(ARTICLE), gone).getStatus()).isEqualTo(404);
        assertThat(send(request(ARTICLE), gone).getStatus()).isEqualTo(404);
    }

    @Test
    void newsDuringARenewalAreNotOverwritten() throws Exception {
        get(ARTICLE);
        clock.advance(Duration.ofHours(1));

        send(request(ARTICLE), (request, response) -> {
            page(2).doFilter(request, response);
            cache.drop(SUBJECT);
        });
        assertThat(send(request(ARTICLE), page(3)).getContentAsString()).isEqualTo("<p>Spring 3</p>");
    }

    @Test
    void whatFailsToRenderIsTriedAgain() throws Exception {
        try {
            send(request(ARTICLE), (_, _) -> {
                throw new IllegalStateException("broken");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("broken");
        }
        assertThat(get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 1</p>");
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return send(request(path));
    }

    /** Sends a request whose page has the number of its rendering. */
    private MockHttpServletResponse send(HttpServletRequest request) throws Exception {
        return send(
                request, (asked, answer) -> page(renderings.incrementAndGet()).doFilter(asked, answer));
    }

    private MockHttpServletResponse send(HttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private FilterChain page(int number) {
        return (request, response) -> {
            new PageLife(Set.of(SUBJECT), clock.instant().plus(Duration.ofMinutes(30)))
                    .tell((HttpServletRequest) request);
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", "default-src 'none'");
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(("<p>Spring " + number + "</p>").getBytes(UTF_8));
        };
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unzipped(MockHttpServletResponse response) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}

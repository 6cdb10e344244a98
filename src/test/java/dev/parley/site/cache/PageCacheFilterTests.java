package dev.parley.site.cache;

import static dev.parley.site.cache.CachedPages.ARTICLE;
import static dev.parley.site.cache.CachedPages.request;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** How finished pages are given out. */
class PageCacheFilterTests {

    private final CachedPages site = new CachedPages();

    @Test
    void aPageIsRenderedOnceAndGivenOutOften() throws Exception {
        var first = site.get(ARTICLE);
        var second = site.get(ARTICLE);

        assertThat(first.getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(second.getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).startsWith("\"");
        assertThat(second.getContentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(site.renderings()).hasValue(1);
    }

    @Test
    void aPageThatIsAskedForOverAndOverAgainStaysTheSame() throws Exception {
        for (var time = 0; time < 1_000; time++) {
            assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 1</p>");
        }
        assertThat(site.get(ARTICLE).getHeader("Content-Length")).isEqualTo("15");
    }

    @Test
    void headersOfTheRenderingComeWithEveryAnswer() throws Exception {
        site.get(ARTICLE);

        var cached = site.get(ARTICLE);
        assertThat(cached.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(cached.getHeaders("Vary")).containsExactly("Accept-Encoding");
        assertThat(cached.getHeader("Content-Length")).isEqualTo("15");
    }

    @Test
    void whoHasThePageIsToldSoAndGetsNoBody() throws Exception {
        var tag = site.get(ARTICLE).getHeader("ETag");
        var request = request(ARTICLE);
        request.addHeader("If-None-Match", "\"other\", W/" + tag);

        var answer = site.send(request);
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("ETag")).isEqualTo(tag);
        assertThat(answer.getHeader("Content-Security-Policy")).isNotNull();
        assertThat(answer.getHeader("Content-Length")).isNull();
    }

    @Test
    void whoHasAnotherPageGetsThisOne() throws Exception {
        site.get(ARTICLE);
        var request = request(ARTICLE);
        request.addHeader("If-None-Match", "\"x\"");

        assertThat(site.send(request).getStatus()).isEqualTo(200);
    }

    @Test
    void theCompressedPageHasATagOfItsOwn() throws Exception {
        var plain = site.get(ARTICLE);
        var request = request(ARTICLE);
        request.addHeader("Accept-Encoding", "br, gzip;q=0.5");

        var compressed = site.send(request);
        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(unzipped(compressed)).isEqualTo("<p>Spring 1</p>");
    }

    @Test
    void theHeadHasTheLengthAndNoBody() throws Exception {
        var request = request(ARTICLE);
        request.setMethod("HEAD");

        for (var answer : new MockHttpServletResponse[] {site.send(request), site.send(request)}) {
            assertThat(answer.getHeader("Content-Length")).isEqualTo("15");
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(site.renderings()).hasValue(1);
    }

    @Test
    void parametersThatThePageDoesNotKnowMakeNoOtherPage() throws Exception {
        site.get(ARTICLE);
        var request = request(ARTICLE);
        request.setQueryString("utm_source=x%20y");

        assertThat(site.send(request).getContentAsString()).isEqualTo("<p>Spring 1</p>");
    }

    @Test
    void aPageThatIsNotThereIsAskedForEachTime() throws Exception {
        FilterChain nothing = (request, response) -> {
            site.renderings().incrementAndGet();
            ((HttpServletResponse) response).sendError(404);
        };

        assertThat(site.send(request(ARTICLE), nothing).getStatus()).isEqualTo(404);
        assertThat(site.send(request(ARTICLE), nothing).getStatus()).isEqualTo(404);
        assertThat(site.renderings()).hasValue(2);
    }

    @Test
    void aPageThatSaysNothingOfItsLifeIsNotKept() throws Exception {
        FilterChain silent = (request, response) -> {
            site.renderings().incrementAndGet();
            response.setContentType("text/html");
            response.getWriter().write("once");
        };

        assertThat(site.send(request(ARTICLE), silent).getContentAsString()).isEqualTo("once");
        site.send(request(ARTICLE), silent);
        assertThat(site.renderings()).hasValue(2);
    }

    @Test
    void aPageWithACookieIsNotKept() throws Exception {
        FilterChain personal = (request, response) -> {
            ((HttpServletResponse) response).addHeader("Set-Cookie", "a=b");
            site.page(site.renderings().incrementAndGet()).doFilter(request, response);
        };

        site.send(request(ARTICLE), personal);
        assertThat(site.send(request(ARTICLE), personal).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void whatFailsToRenderIsTriedAgain() throws Exception {
        try {
            site.send(request(ARTICLE), (_, _) -> {
                throw new IllegalStateException("broken");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("broken");
        }
        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 1</p>");
    }

    private static String unzipped(MockHttpServletResponse response) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}

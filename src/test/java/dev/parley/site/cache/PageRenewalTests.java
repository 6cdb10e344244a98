package dev.parley.site.cache;

import static dev.parley.site.cache.CachedPages.ARTICLE;
import static dev.parley.site.cache.CachedPages.SUBJECT;
import static dev.parley.site.cache.CachedPages.request;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** How pages are rendered anew: after news, and when they are old. */
class PageRenewalTests {

    private final CachedPages site = new CachedPages();

    @Test
    void newsAboutAnArticleDropItsPagesAndNoOthers() throws Exception {
        site.get(ARTICLE);
        site.cache().drop("article 2");
        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 1</p>");

        site.cache().drop(SUBJECT);
        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void whatWasRenderedBeforeTheNewsIsNotKept() throws Exception {
        var stale = site.send(request(ARTICLE), (request, response) -> {
            site.page(1).doFilter(request, response);
            site.cache().drop(SUBJECT);
        });

        assertThat(stale.getContentAsString()).isEqualTo("<p>Spring 1</p>");
        assertThat(site.send(request(ARTICLE), site.page(2)).getContentAsString())
                .isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void whoComesAfterTheNewsDoesNotWaitForTheRenderingFromBefore() throws Exception {
        var rendering = new CountDownLatch(1);
        var newsAreOut = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var stale = threads.submit(() -> site.send(request(ARTICLE), (request, response) -> {
                rendering.countDown();
                awaited(newsAreOut);
                site.page(1).doFilter(request, response);
            }));
            rendering.await();
            site.cache().drop(SUBJECT);

            assertThat(site.send(request(ARTICLE), site.page(2)).getContentAsString())
                    .isEqualTo("<p>Spring 2</p>");
            newsAreOut.countDown();
            assertThat(stale.get().getContentAsString()).isEqualTo("<p>Spring 1</p>");
        }
        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void manyWhoAskAtOnceWaitForOneRendering() throws Exception {
        var asked = new ArrayList<Callable<MockHttpServletResponse>>();
        for (var i = 0; i < 20; i++) {
            asked.add(() -> site.get(ARTICLE));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asked)) {
                assertThat(answer.get().getContentAsString()).isEqualTo("<p>Spring 1</p>");
            }
        }
        assertThat(site.renderings()).hasValue(1);
    }

    @Test
    void anOldPageIsRenderedAnew() throws Exception {
        site.get(ARTICLE);
        site.clock().advance(Duration.ofHours(1));

        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void anOldPageIsGivenOutForAsLongAsItCanNotBeRendered() throws Exception {
        site.get(ARTICLE);
        site.clock().advance(Duration.ofHours(1));

        var afterAnError = site.send(request(ARTICLE), (_, response) -> {
            ((HttpServletResponse) response).setHeader("Retry-After", "30");
            ((HttpServletResponse) response).setStatus(503);
        });
        assertThat(afterAnError.getStatus()).isEqualTo(200);
        assertThat(afterAnError.getHeader("Retry-After")).isNull();
        assertThat(afterAnError.getContentAsString()).isEqualTo("<p>Spring 1</p>");

        site.clock().advance(Duration.ofSeconds(6));
        var afterAnException = site.send(request(ARTICLE), (_, _) -> {
            throw new IOException("The database is down");
        });
        assertThat(afterAnException.getContentAsString()).isEqualTo("<p>Spring 1</p>");

        site.clock().advance(Duration.ofSeconds(6));
        assertThat(site.get(ARTICLE).getContentAsString()).isEqualTo("<p>Spring 2</p>");
    }

    @Test
    void anArticleThatIsGoneIsGoneWhenItsPageIsOld() throws Exception {
        site.get(ARTICLE);
        site.clock().advance(Duration.ofHours(1));

        FilterChain gone = (_, response) -> ((HttpServletResponse) response).sendError(404);
        assertThat(site.send(request(ARTICLE), gone).getStatus()).isEqualTo(404);
        assertThat(site.send(request(ARTICLE), gone).getStatus()).isEqualTo(404);
    }

    @Test
    void newsDuringARenewalAreNotOverwritten() throws Exception {
        site.get(ARTICLE);
        site.clock().advance(Duration.ofHours(1));

        site.send(request(ARTICLE), (request, response) -> {
            site.page(2).doFilter(request, response);
            site.cache().drop(SUBJECT);
        });
        assertThat(site.send(request(ARTICLE), site.page(3)).getContentAsString())
                .isEqualTo("<p>Spring 3</p>");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

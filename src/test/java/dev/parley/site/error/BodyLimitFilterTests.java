package dev.parley.site.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.site.SiteKit;
import jakarta.servlet.FilterChain;
import java.io.Writer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is too large is turned down at the door. */
class BodyLimitFilterTests {

    private static final int MIB = 1_024 * 1_024;
    private static final SiteKit SITE = new SiteKit();

    private static final FilterChain READS_IT_ALL = (request, response) -> {
        var length = request.getInputStream().readAllBytes().length;
        response.getOutputStream().print(length);
    };
    private static final FilterChain IS_NEVER_ASKED = (_, _) -> {
        throw new IllegalStateException("This was to be turned down");
    };

    private final BodyLimitFilter filter = new BodyLimitFilter(SITE.get(ErrorAnswers.class));

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aBodyOfTheRightSizeIsLetThrough() throws Exception {
        assertThat(send(request("/articles/a/comments", MIB), READS_IT_ALL).getContentAsString())
                .isEqualTo("1048576");
    }

    @Test
    void anAnnouncedBodyThatIsTooLargeIsNotEvenRead() throws Exception {
        var answer = send(request("/articles/a/comments", MIB + 1), IS_NEVER_ASKED);

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).contains("too much at once").doesNotContain("Exception");
        assertThat(answer.getHeader("Connection")).isEqualTo("close");
    }

    @Test
    void aBodyOfUnknownLengthIsReadUpToTheLimit() throws Exception {
        assertThat(send(chunked("/articles/a/comments", MIB), READS_IT_ALL).getContentAsString())
                .isEqualTo("1048576");

        assertThat(send(chunked("/articles/a/comments", MIB + 1), READS_IT_ALL).getStatus())
                .isEqualTo(413);
    }

    @Test
    void aBodyThatIsReadAsTextHasTheSameLimit() throws Exception {
        FilterChain readsText = (request, _) -> request.getReader().transferTo(Writer.nullWriter());

        assertThat(send(chunked("/articles/a/comments", MIB + 1), readsText).getStatus())
                .isEqualTo(413);
    }

    @Test
    void programsGetAProblemDocument() throws Exception {
        var answer = send(request("/api/v1/articles", 9 * MIB), IS_NEVER_ASKED);

        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"status\":413");
    }

    private MockHttpServletResponse send(MockHttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String path, int length) {
        var request = new MockHttpServletRequest("POST", path);
        request.setContent(new byte[length]);
        return request;
    }

    private static MockHttpServletRequest chunked(String path, int length) {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[length]);
        request.addHeader("Transfer-Encoding", "chunked");
        return request;
    }
}

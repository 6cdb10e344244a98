package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.CommentId;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ann, who opens the article “Spring is here” and fills in the form below it. */
record CommentingReader(MockMvcTester web) {

    static final String PAGE = "/articles/spring-is-here";

    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final Pattern OWN_PAGE = Pattern.compile("/comments/([0-9a-f-]{36})\\?key=.+");

    // Comments are counted by network; each has one of its own.
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    MvcTestResult page() {
        return web.get().uri(PAGE).exchange();
    }

    /** The token of the form on the page as it is now. */
    String token() {
        return tokenIn(page());
    }

    static String tokenIn(MvcTestResult page) {
        try {
            var found = TOKEN.matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The filled in form, as it is sent. */
    static String form(String comment, String token) {
        return "comment=" + encoded(comment) + "&author=Ann&email=ann%40reader.example&url=&form_token="
                + encoded(token);
    }

    MvcTestResult send(String form) {
        var network = "2001:db8:c0:" + Integer.toHexString(NETWORKS.incrementAndGet()) + "::1";
        return web.post()
                .uri(PAGE + "/comments")
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }

    /** The comment that was taken. */
    static CommentId taken(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = OWN_PAGE.matcher(String.valueOf(answer.getResponse().getHeader("Location")));
        assertThat(location.matches()).isTrue();
        return CommentId.parse(location.group(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

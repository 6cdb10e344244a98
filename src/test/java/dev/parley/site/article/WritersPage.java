package dev.parley.site.article;

import dev.parley.comment.CommentId;
import dev.parley.moderation.Receipt;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of their own that the writer of a comment has, and what can be done there. */
record WritersPage(MockMvcTester web, Receipt receipt) {

    CommentId comment() {
        return receipt.comment();
    }

    /** The same page, for someone who knows no more than its address. */
    WritersPage withKey(String key) {
        return new WritersPage(web, new Receipt(comment(), key));
    }

    MvcTestResult open() {
        return open("");
    }

    /** Opens a page below it, such as {@code /edit}. */
    MvcTestResult open(String below) {
        return web.get().uri(address(below)).exchange();
    }

    /** Sends a form without fields. */
    MvcTestResult send(String below) {
        return send(below, "", "");
    }

    MvcTestResult send(String below, String field, String text) {
        return web.post()
                .uri(address(below))
                .with(request -> {
                    // Not from where other tests send so much that no more would be taken.
                    request.setRemoteAddr("2001:db8:ed:1::1");
                    return request;
                })
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .exchange();
    }

    private String address(String below) {
        return "/comments/" + comment() + below + "?key=" + receipt.key();
    }
}

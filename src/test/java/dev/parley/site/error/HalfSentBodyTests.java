package dev.parley.site.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.site.SiteKit;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** A sender who stops in the middle is told so, by the server that people use. */
class HalfSentBodyTests {

    // A server that is still busy with the first bytes when this is over hangs up without a word.
    private static final int MILLIS_OF_PATIENCE = 2_000;
    private static final SiteKit SITE = new SiteKit();

    private static WebServer server;

    @BeforeAll
    static void aServerThatReadsWhatItIsSent() {
        var factory = new JettyServletWebServerFactory(0);
        factory.addServerCustomizers(HalfSentBodyTests::losePatienceSoon);
        var filter = new FilterRegistrationBean<>(new BodyLimitFilter(SITE.get(ErrorAnswers.class)));
        server = factory.getWebServer(filter, new ServletRegistrationBean<>(new Reader(), "/"));
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop();
        SITE.close();
    }

    @Test
    void aPersonIsAskedToSendItAgain() throws Exception {
        assertThat(answerToHalf("/articles/a/comments"))
                .startsWith("HTTP/1.1 408 ")
                .contains("\r\nConnection: close\r\n", "Please go back and send it again")
                .doesNotContain("Exception");
    }

    @Test
    void aProgramGetsAProblemDocument() throws Exception {
        assertThat(answerToHalf("/api/v1/articles"))
                .startsWith("HTTP/1.1 408 ")
                .contains("application/problem+json", "\"status\":408");
    }

    @Test
    void aFormThatTheServerItselfReadsIsAskedForAgainToo() throws Exception {
        assertThat(answerToHalf("/admin/login"))
                .startsWith("HTTP/1.1 408 ")
                .contains("\r\nConnection: close\r\n", "Please go back and send it again")
                .doesNotContain("Exception");
    }

    @Test
    void aSenderWhoHangsUpIsNotTakenForAFailure() throws Exception {
        for (var path : new String[] {"/articles/a/comments", "/admin/login"}) {
            try (var socket = half(path)) {
                socket.shutdownOutput();

                assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                        .startsWith("HTTP/1.1 400 ")
                        .doesNotContain("Exception");
            }
        }
    }

    private static String answerToHalf(String path) throws IOException {
        try (var socket = half(path)) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static Socket half(String path) throws IOException {
        var socket = new Socket("localhost", server.getPort());
        var request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\ncomment=ha";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return socket;
    }

    private static void losePatienceSoon(Server server) {
        for (var connector : server.getConnectors()) {
            ((AbstractConnector) connector).setIdleTimeout(MILLIS_OF_PATIENCE);
        }
    }

    private static final class Reader extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().startsWith("/admin/")) {
                request.getParameter("comment");
            } else {
                request.getInputStream().readAllBytes();
            }
        }
    }
}

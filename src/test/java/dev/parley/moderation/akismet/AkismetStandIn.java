package dev.parley.moderation.akismet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Speaks Akismet's protocol on this machine, and remembers what it was asked. */
public final class AkismetStandIn implements AutoCloseable {

    /** The one key that it knows. */
    public static final String KEY = "123abc456def";

    private static final String THANKS = "Thanks for making the web a better place.";

    private final HttpServer server;
    private final List<Request> requests = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private Reply nextChecks = Reply.of("false");
    private Silence silence = Silence.NONE;

    private AkismetStandIn(HttpServer server) {
        this.server = server;
    }

    public static AkismetStandIn started() {
        var server = server();
        var standIn = new AkismetStandIn(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", standIn::answer);
        server.start();
        return standIn;
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, for parley.akismet.host. */
    public String host() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public synchronized void thinks(String body) {
        nextChecks = Reply.of(body);
    }

    public synchronized void thinks(String body, String header, String value) {
        nextChecks = new Reply(200, body, Map.of(header, value));
    }

    public synchronized void fails(int status) {
        nextChecks = new Reply(status, "<html>Out of order</html>", Map.of());
    }

    /** From now on it takes requests and says nothing. */
    synchronized void fallsSilent() {
        silence = Silence.BEFORE_THE_ANSWER;
    }

    /** From now on it begins its answers and never ends them. */
    synchronized void fallsSilentInMidSentence() {
        silence = Silence.WITHIN_THE_ANSWER;
    }

    /** It doesn't remember what it was asked before. */
    public synchronized void forgets() {
        requests.clear();
    }

    /** What was asked, in its order. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    /** What it was asked to do, call by call. */
    List<String> calls() {
        return requests().stream().map(Request::call).toList();
    }

    /** The fields of the only request that there was. */
    Map<String, String> fields() {
        var all = requests();
        if (all.size() != 1) {
            throw new AssertionError("There was not one request but " + all);
        }
        return all.getFirst().fields();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = Request.of(exchange);
            Reply reply;
            synchronized (this) {
                requests.add(request);
                reply = reply(request);
            }
            if (silence == Silence.BEFORE_THE_ANSWER) {
                untilClosed();
            }
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            var body = reply.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(reply.status(), silence == Silence.NONE ? body.length : body.length + 1);
            exchange.getResponseBody().write(body);
            if (silence == Silence.WITHIN_THE_ANSWER) {
                exchange.getResponseBody().flush();
                untilClosed();
            }
        }
    }

    private Reply reply(Request request) {
        if (nextChecks.status() != 200) {
            return nextChecks;
        }
        if (request.call().equals("verify-key")) {
            return request.fields().get("key").equals(KEY)
                    ? Reply.of("valid")
                    : new Reply(200, "invalid", Map.of("X-akismet-debug-help", "We don't know this key."));
        }
        if (!KEY.equals(request.fields().get("api_key"))) {
            return new Reply(200, "invalid", Map.of("X-akismet-debug-help", "The key is invalid."));
        }
        return request.call().equals("comment-check") ? nextChecks : Reply.of(THANKS);
    }

    private void untilClosed() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    /**
     * A request as it arrived.
     *
     * @param call the last part of its path
     * @param type its content type
     * @param fields what the form says, decoded as UTF-8
     */
    public record Request(String call, String type, Map<String, String> fields) {

        static Request of(HttpExchange exchange) throws IOException {
            var path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("POST") || !path.startsWith("/1.1/")) {
                throw new IOException("Not Akismet's protocol: " + exchange.getRequestMethod() + " " + path);
            }
            var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var fields = Arrays.stream(form.split("&"))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(
                            field -> URLDecoder.decode(field[0], UTF_8),
                            field -> URLDecoder.decode(field[1], UTF_8),
                            (one, other) -> one + "\n" + other,
                            LinkedHashMap::new));
            return new Request(
                    path.substring("/1.1/".length()),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    fields);
        }
    }

    private record Reply(int status, String body, Map<String, String> headers) {

        static Reply of(String body) {
            return new Reply(200, body, Map.of());
        }
    }

    private enum Silence {
        NONE,
        BEFORE_THE_ANSWER,
        WITHIN_THE_ANSWER
    }
}

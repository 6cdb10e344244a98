package dev.parley.moderation.akismet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * What came back over the wire, as far as the protocol gives it a meaning.
 *
 * @param status the status of HTTP
 * @param body the beginning of the body, where the answer stands, without space around it
 * @param proTip advice on what to do with spam; may be empty
 * @param help what Akismet says about a mistake; may be empty
 * @param error set when the answer in the body is none, such as for an account that is suspended; may be empty
 */
record RawAnswer(HttpStatusCode status, String body, String proTip, String help, String error) {

    private static final int LONGEST_BODY = 256;
    private static final int LONGEST_HELP = 200;

    static RawAnswer of(ClientHttpResponse response) throws IOException {
        var body = new String(response.getBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        return new RawAnswer(
                response.getStatusCode(),
                body.strip(),
                header(response, "X-akismet-pro-tip"),
                header(response, "X-akismet-debug-help"),
                header(response, "X-akismet-error"));
    }

    private static String header(ClientHttpResponse response, String name) {
        var value = response.getHeaders().getFirst(name);
        return value == null
                ? ""
                : value.strip()
                        .substring(0, Math.min(LONGEST_HELP, value.strip().length()));
    }
}

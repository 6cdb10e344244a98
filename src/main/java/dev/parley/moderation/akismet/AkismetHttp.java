package dev.parley.moderation.akismet;

import java.net.URI;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Sends a form to Akismet and brings back what it answers, within the time that is set. */
@Component
class AkismetHttp implements DisposableBean {

    private static final String USER_AGENT = "Parley | Akismet/1.1";

    private final AkismetProperties properties;
    // Made at the first call: most sites never make one.
    private @Nullable HttpClient connections;

    private @Nullable RestClient requests;

    AkismetHttp(AkismetProperties properties) {
        this.properties = properties;
    }

    /** @throws NoAnswer when the service isn't there, is too slow, or fails */
    RawAnswer post(URI address, MultiValueMap<String, String> fields) {
        var answer = send(address, fields);
        var status = answer.status();
        if (status.is5xxServerError() || status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            throw new NoAnswer(Trouble.UNREACHABLE);
        }
        if (!status.is2xxSuccessful()) {
            throw new NoAnswer(Trouble.UNINTELLIGIBLE);
        }
        return answer;
    }

    private RawAnswer send(URI address, MultiValueMap<String, String> fields) {
        try {
            return requests()
                    .post()
                    .uri(address)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(fields)
                    .exchangeForRequiredValue((_, response) -> RawAnswer.of(response));
        } catch (RestClientException e) {
            throw new NoAnswer(Trouble.UNREACHABLE);
        } catch (IllegalArgumentException e) {
            throw new NoAnswer(Trouble.REFUSED, "This is no address: look at parley.akismet.host and the key.");
        }
    }

    private synchronized RestClient requests() {
        var ready = requests;
        if (ready == null) {
            connections = HttpClient.newBuilder()
                    .connectTimeout(properties.connectTimeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            var factory = new JdkClientHttpRequestFactory(connections);
            factory.setReadTimeout(properties.readTimeout());
            ready = RestClient.builder()
                    .requestFactory(factory)
                    .defaultHeader("User-Agent", USER_AGENT)
                    .build();
            requests = ready;
        }
        return ready;
    }

    @Override
    public synchronized void destroy() {
        if (connections != null) {
            connections.shutdownNow();
        }
    }
}

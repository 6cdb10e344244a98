package dev.parley.moderation.akismet;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Speaks with Akismet. Each call waits for the answer no longer than is set; when most calls come to nothing, Akismet
 * is left alone for a minute, and then asked once whether it is back.
 */
@Component
class AkismetClient {

    static final Duration PAUSE = Duration.ofMinutes(1);
    static final int CALLS_JUDGED = 10;
    static final int CALLS_BEFORE_JUDGING = 5;

    private final AkismetProperties properties;
    private final AkismetFields fields;
    private final AkismetHttp http;
    private final CircuitBreaker breaker;

    AkismetClient(AkismetProperties properties, AkismetFields fields, AkismetHttp http, Clock clock) {
        this.properties = properties;
        this.fields = fields;
        this.http = http;
        this.breaker = CircuitBreaker.of(
                "akismet",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_JUDGED)
                        .minimumNumberOfCalls(CALLS_BEFORE_JUDGING)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitDurationInOpenState(PAUSE)
                        .ignoreException(failure -> failure instanceof NoAnswer no && no.trouble() == Trouble.REFUSED)
                        .clock(clock)
                        .currentTimestampFunction(Clock::millis, MILLISECONDS)
                        .build());
    }

    /** What Akismet thinks of a comment. */
    Answer<Opinion> check(AkismetComment comment) {
        return ask(() -> properties.address("comment-check"), fields.ofCheck(comment), Replies::opinion);
    }

    /** Tells Akismet that a comment is spam. */
    Answer<Thanks> submitSpam(AkismetComment comment) {
        return ask(() -> properties.address("submit-spam"), fields.of(comment), Replies::thanks);
    }

    /** Tells Akismet that a comment is no spam. */
    Answer<Thanks> submitHam(AkismetComment comment) {
        return ask(() -> properties.address("submit-ham"), fields.of(comment), Replies::thanks);
    }

    /** Whether Akismet knows the site's key. */
    Answer<KeyStanding> verifyKey() {
        return ask(properties::verification, fields.ofKey(), Replies::keyStanding);
    }

    /** Whether Akismet is being left alone, so that a call would come to nothing. */
    boolean isPausing() {
        if (!breaker.tryAcquirePermission()) {
            return true;
        }
        breaker.releasePermission();
        return false;
    }

    private <T> Answer<T> ask(
            Supplier<URI> address, MultiValueMap<String, String> form, Function<RawAnswer, T> reading) {
        if (!properties.hasKey()) {
            return new Answer.Missing<>(Trouble.REFUSED, "There is no key: set parley.akismet.key.");
        }
        try {
            return new Answer.Given<>(breaker.executeSupplier(() -> reading.apply(http.post(address.get(), form))));
        } catch (CallNotPermittedException e) {
            return new Answer.Missing<>(Trouble.UNREACHABLE, "");
        } catch (NoAnswer e) {
            return e.withoutKey(properties.key());
        }
    }
}

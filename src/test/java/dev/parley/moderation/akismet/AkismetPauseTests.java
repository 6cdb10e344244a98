package dev.parley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.site.SetClock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a service that fails is left alone for a while. */
class AkismetPauseTests {

    private static final Answer<Opinion> UNREACHABLE = new Answer.Missing<>(Trouble.UNREACHABLE, "");
    private static final Answer<Opinion> HAM = new Answer.Given<>(Opinion.HAM);

    private static final Duration A_LITTLE_MORE = AkismetClient.PAUSE.plusMillis(1);

    private final SetClock clock = new SetClock();
    private AkismetStandIn akismet;
    private AkismetClient client;

    @BeforeEach
    void akismetFails() {
        akismet = AkismetStandIn.started();
        client = AkismetKit.client(AkismetKit.properties(akismet.host(), AkismetStandIn.KEY), clock);
        akismet.fails(503);
        Stream.generate(this::check)
                .limit(AkismetClient.CALLS_BEFORE_JUDGING)
                .forEach(answer -> assertThat(answer).isEqualTo(UNREACHABLE));
    }

    @AfterEach
    void akismetEnds() {
        akismet.close();
    }

    @Test
    void afterSomeFailuresItIsNotAskedAnyMore() {
        akismet.thinks("false");

        assertThat(check()).isEqualTo(UNREACHABLE);
        assertThat(client.isPausing()).isTrue();
        assertThat(akismet.requests()).hasSize(AkismetClient.CALLS_BEFORE_JUDGING);
    }

    @Test
    void whenThePauseIsOverItIsAskedOnceAndThenAlwaysIfItIsBack() {
        akismet.thinks("false");
        clock.advance(A_LITTLE_MORE);

        assertThat(client.isPausing()).isFalse();
        assertThat(Stream.generate(this::check).limit(3)).containsOnly(HAM);
        assertThat(akismet.requests()).hasSize(AkismetClient.CALLS_BEFORE_JUDGING + 3);
    }

    @Test
    void whenThePauseIsOverAndItStillFailsItIsLeftAloneAgain() {
        clock.advance(A_LITTLE_MORE);

        assertThat(check()).isEqualTo(UNREACHABLE);
        akismet.thinks("false");
        assertThat(check()).isEqualTo(UNREACHABLE);
        clock.advance(AkismetClient.PAUSE.minusMillis(1));
        assertThat(check()).isEqualTo(UNREACHABLE);

        assertThat(akismet.requests()).hasSize(AkismetClient.CALLS_BEFORE_JUDGING + 1);
    }

    @Test
    void aKeyThatIsRefusedDoesNotCountAsAFailure() {
        clock.advance(A_LITTLE_MORE);
        akismet.thinks("false");
        check();
        akismet.thinks("false", "X-akismet-error", "suspended");
        Stream.generate(this::check).limit(AkismetClient.CALLS_JUDGED).forEach(_ -> {});
        akismet.thinks("false");

        assertThat(check()).isEqualTo(HAM);
    }

    private Answer<Opinion> check() {
        return client.check(AkismetKit.comment(AkismetKit.ORIGIN));
    }
}

package dev.parley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** Guessing passwords gets slow, and nobody is locked out by it. */
class AttemptThrottleTests {

    private static final TestingAuthenticationToken ANN = new TestingAuthenticationToken("ann", null);

    private final List<Duration> waits = new ArrayList<>();
    private final AttemptThrottle throttle = new AttemptThrottle(waits::add);

    @Test
    void theFirstFiveFailuresCostNothing() {
        failures(5, "192.0.2.7", "ann@example.org");

        assertThat(waits).hasSize(5).containsOnly(Duration.ZERO);
    }

    @Test
    void furtherFailuresCostTwiceAsMuchEachUpToTenSeconds() {
        failures(14, "192.0.2.7", "ann@example.org");

        assertThat(waits.subList(5, 14))
                .extracting(Duration::toMillis)
                .containsExactly(250L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 10_000L, 10_000L, 10_000L);
    }

    @Test
    void theOwnerGetsInAfterAnyNumberOfAStrangersFailures() {
        failures(1_000, "192.0.2.7", "ann@example.org");
        waits.clear();

        assertThat(succeed("198.51.100.1", "ann@example.org")).isSameAs(ANN);
        assertThat(waits).singleElement().isEqualTo(FailureCounts.LONGEST_WAIT);
    }

    @Test
    void aSuccessForgivesTheAccountItsFailures() {
        failures(20, "192.0.2.7", "ann@example.org");
        succeed("192.0.2.8", "ann@example.org");
        waits.clear();

        succeed("192.0.2.8", "ann@example.org");

        assertThat(waits).containsExactly(Duration.ZERO);
    }

    @Test
    void aNetworkThatTriesManyAccountsWaitsAtEach() {
        for (var i = 0; i < 25; i++) {
            failures(1, "192.0.2.7", "account" + i + "@example.org");
        }

        assertThat(waits.getFirst()).isZero();
        assertThat(waits.getLast()).isPositive();
    }

    @Test
    void aSuccessDoesNotForgiveTheNetwork() {
        for (var i = 0; i < 25; i++) {
            failures(1, "192.0.2.7", "account" + i + "@example.org");
        }
        succeed("192.0.2.7", "own@example.org");
        waits.clear();

        failures(1, "192.0.2.7", "ann@example.org");

        assertThat(waits.getFirst()).isPositive();
    }

    @Test
    void attemptsOfOneNetworkAtOneAccountGoOneAfterAnotherAndOnlySoManyWait() throws InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var refused = new AtomicInteger();
        var door = new CountDownLatch(1);
        var attempt = Attempt.of("192.0.2.7", "ann@example.org");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 50; i++) {
                people.execute(() -> {
                    try {
                        throttle.evaluate(attempt, () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            awaitUninterrupted(door);
                            inside.decrementAndGet();
                            return ANN;
                        });
                    } catch (AttemptThrottle.TooManyAttempts e) {
                        refused.incrementAndGet();
                    }
                });
            }
            await().until(() -> refused.get() > 0 && inside.get() == 1);
            door.countDown();
        }

        assertThat(most).hasValue(1);
        assertThat(refused.get()).isBetween(25, 45);
    }

    private void failures(int times, String address, String account) {
        for (var i = 0; i < times; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> throttle.evaluate(Attempt.of(address, account), () -> {
                        throw new BadCredentialsException("wrong");
                    }));
        }
    }

    private @Nullable Object succeed(String address, String account) {
        return throttle.evaluate(Attempt.of(address, account), () -> ANN);
    }

    private static void awaitUninterrupted(CountDownLatch door) {
        try {
            door.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

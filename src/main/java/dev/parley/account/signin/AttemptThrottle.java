package dev.parley.account.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow. An attempt waits the longer the more attempts failed of late: of the same
 * network at the same account, of the network at any, of anybody at the account. It is always evaluated in the
 * end, so that no stranger can lock an owner out. Attempts of one network at one account go one after another.
 */
@Component
class AttemptThrottle {

    private static final int MAX_WAITING = 10;
    private static final long MAX_KEYS = 100_000;
    private static final Duration MEMORY = Duration.ofMinutes(30);

    private final FailureCounts<Attempt> byPair = new FailureCounts<>(5);
    private final FailureCounts<String> byAccount = new FailureCounts<>(10);
    private final FailureCounts<String> byNetwork = new FailureCounts<>(20);
    private final LoadingCache<Attempt, Semaphore> turns = Caffeine.newBuilder()
            .maximumSize(MAX_KEYS)
            .expireAfterAccess(MEMORY)
            .build(attempt -> new Semaphore(1, true));

    private final Pause pause;

    AttemptThrottle(Pause pause) {
        this.pause = pause;
    }

    /**
     * Evaluates an attempt when its time has come, and remembers how it went.
     *
     * @throws TooManyAttempts when too many of the same network at the same account already wait
     */
    @Nullable
    Authentication evaluate(Attempt attempt, Supplier<@Nullable Authentication> evaluation) {
        var turn = turns.get(attempt);
        if (turn.getQueueLength() >= MAX_WAITING) {
            throw new TooManyAttempts();
        }
        turn.acquireUninterruptibly();
        try {
            pause.pause(wait(attempt));
            var result = evaluation.get();
            succeeded(attempt);
            return result;
        } catch (AuthenticationException e) {
            failed(attempt);
            throw e;
        } finally {
            turn.release();
        }
    }

    private Duration wait(Attempt attempt) {
        return longest(
                byPair.wait(attempt), longest(byAccount.wait(attempt.account()), byNetwork.wait(attempt.network())));
    }

    // The network's count stays: else a guesser could clear it by signing in to an account of their own.
    private void succeeded(Attempt attempt) {
        byPair.clear(attempt);
        byAccount.clear(attempt.account());
    }

    private void failed(Attempt attempt) {
        byPair.count(attempt);
        byAccount.count(attempt.account());
        byNetwork.count(attempt.network());
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Too many attempts wait already; this one is told to come back later. */
    static final class TooManyAttempts extends AuthenticationException {
        TooManyAttempts() {
            super("Too many attempts to sign in at once.");
        }
    }
}

package dev.parley.account.signin;

import java.time.Duration;

/** Lets time pass; in tests, without waiting for it. */
@FunctionalInterface
interface Pause {

    void pause(Duration duration);
}

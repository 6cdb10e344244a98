package dev.parley.notification.outbox;

import java.time.Duration;

/** How long a mail waits after each attempt: 1, 4, 16, 64 minutes, and no longer than six hours. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int GROWTH = 4;

    private Backoff() {}

    /** @param attempt how often the mail was tried, from 1 */
    static Duration after(int attempt) {
        var pause = FIRST;
        for (var i = 1; i < attempt && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
